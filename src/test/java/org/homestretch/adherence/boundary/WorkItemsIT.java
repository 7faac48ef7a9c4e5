package org.homestretch.adherence.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.homestretch.access.boundary.AuditFilter;
import org.homestretch.access.boundary.AuditRow;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.boundary.NotYourPatientException;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.adherence.boundary.PastPrograms.Past;
import org.homestretch.adherence.entity.Gravity;
import org.homestretch.adherence.entity.WorkItemKind;
import org.homestretch.diary.boundary.PaperDiary;
import org.homestretch.diary.boundary.PaperEntries;
import org.homestretch.diary.entity.EntrySource;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.CautionsArose;
import org.homestretch.program.boundary.Programs;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.testing.Acting;
import org.homestretch.testing.Deployments;
import org.homestretch.testing.TestClinic;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Work that programs of ten days make, at a site of each test's own. */
@ExtendWith(ArquillianExtension.class)
class WorkItemsIT {

    private static final WorkFilter MINE = new WorkFilter(true, false);
    private static final WorkFilter OF_SITE = new WorkFilter(false, false);
    private static final WorkFilter DONE = new WorkFilter(false, true);

    @Inject
    WorkItems work;

    @Inject
    WorkRounds rounds;

    @Inject
    PaperDiary paper;

    @Inject
    Programs programs;

    @Inject
    Event<CautionsArose> cautions;

    @Inject
    UserTransaction transaction;

    @Inject
    AuditTrail trail;

    @Inject
    ClinicCalendar calendar;

    @Resource(lookup = "java:app/jdbc/homestretch")
    DataSource database;

    /** A site with two therapists; the first issued its programs. */
    private record Branch(long siteId, String therapist, long therapistId, String colleague, PastPrograms past) {}

    @Deployment
    static WebArchive war() {
        return Deployments.war(PastPrograms.class, Past.class, Branch.class);
    }

    @Test
    void a_18_a_silent_diary_opens_a_work_item_for_who_issued_the_program() throws Exception {
        Branch branch = branch();
        Past silent = branch.past().begun(start());
        branch.past().recordDone(branch.past().begun(start()), 10);

        rounds.look(silent.programId());

        assertThat(open(branch.therapist(), MINE)).singleElement().satisfies(row -> {
            assertThat(row.cause().kind()).isEqualTo(WorkItemKind.NO_FIRST_ENTRY);
            assertThat(row.cause().occasion()).isEqualTo(start());
            assertThat(row.patientId()).isEqualTo(silent.patientId());
            assertThat(row.familyName()).isEqualTo(silent.familyName());
            assertThat(row.owner()).isEqualTo(branch.therapist());
            assertThat(row.mine()).isTrue();
            assertThat(row.dueBy()).isEqualTo(calendar.today().plusDays(2));
            assertThat(row.overdue()).isFalse();
        });
        assertThat(open(branch.colleague(), MINE)).isEmpty();
        assertThat(open(branch.colleague(), OF_SITE)).hasSize(1);
    }

    @Test
    void a_20_looking_again_and_on_two_nodes_at_once_opens_nothing_twice() throws Exception {
        Branch branch = branch();
        List<Past> silent = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            silent.add(branch.past().begun(start()));
        }
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        List<Callable<Void>> looks = new ArrayList<>();
        for (int node = 0; node < 4; node++) {
            looks.add(() -> {
                for (Past past : silent) {
                    rounds.look(past.programId());
                }
                return null;
            });
        }
        for (Future<Void> look : nodes.invokeAll(looks)) {
            look.get();
        }
        nodes.shutdown();

        assertThat(open(branch.therapist(), MINE)).hasSize(4);
        long first = open(branch.therapist(), MINE).get(0).id();
        Acting.doing(branch.therapist(), THERAPIST, () -> work.close(first, "Called."));
        for (Past past : silent) {
            rounds.look(past.programId());
        }
        assertThat(open(branch.therapist(), MINE)).hasSize(3);
    }

    @Test
    void a_22_the_round_of_a_day_reaches_every_program_and_is_done_once() throws Exception {
        Branch branch = branch();
        branch.past().begun(start());

        long after = 0;
        while (rounds.lookOn(after).isPresent()) {
            after = rounds.lookOn(after).getAsLong();
        }
        rounds.finish();
        rounds.finish();

        assertThat(open(branch.therapist(), MINE)).hasSize(1);
        assertThat(rounds.isDue()).isFalse();
    }

    @Test
    void a_21_what_is_about_following_closes_by_itself_when_the_patient_records_again() throws Exception {
        Branch branch = branch();
        Past silent = branch.past().begun(start());
        rounds.look(silent.programId());
        branch.past().record(silent, calendar.today().minusDays(1), "DONE");

        rounds.look(silent.programId());

        assertThat(open(branch.therapist(), MINE))
                .extracting(row -> row.cause().kind())
                .doesNotContain(WorkItemKind.NO_FIRST_ENTRY);
        assertThat(open(branch.therapist(), DONE)).singleElement().satisfies(row -> {
            assertThat(row.closed().by()).isNull();
            assertThat(row.closed().outcome()).isNull();
        });
    }

    @Test
    void a_21_nothing_is_left_to_follow_of_a_revoked_program() throws Exception {
        Branch branch = branch();
        Past silent = branch.past().begun(start());
        rounds.look(silent.programId());
        Acting.doing(branch.therapist(), THERAPIST, () -> programs.revoke(silent.programId(), "Moved away"));

        long after = 0;
        while (rounds.clearOn(after).isPresent()) {
            after = rounds.clearOn(after).getAsLong();
        }

        assertThat(open(branch.therapist(), MINE)).isEmpty();
    }

    @Test
    void a_22_high_pain_that_is_typed_in_opens_a_critical_one_at_once() throws Exception {
        Branch branch = branch();
        Past past = branch.past().begun(start());
        branch.past().recordDone(past, 10);
        LocalDate yesterday = calendar.today().minusDays(1);
        PaperEntries.WorstPain pain = new PaperEntries.WorstPain(UUID.randomUUID(), yesterday, 9);

        Acting.doing(
                branch.therapist(),
                THERAPIST,
                () -> paper.save(new PaperEntries(
                        past.programId(), EntrySource.PAPER, null, List.of(), List.of(pain), List.of())));

        assertThat(open(branch.therapist(), MINE)).singleElement().satisfies(row -> {
            assertThat(row.cause().kind()).isEqualTo(WorkItemKind.HIGH_PAIN);
            assertThat(row.cause().gravity()).isEqualTo(Gravity.CRITICAL);
            assertThat(row.cause().figures()).containsExactly(9);
            assertThat(row.dueBy()).isEqualTo(calendar.today());
        });
    }

    @Test
    void a_18_cautions_open_one_in_the_same_transaction_and_not_twice_for_the_same_rules() throws Exception {
        Branch branch = branch();
        Past past = branch.past().begun(start());
        branch.past().recordDone(past, 10);
        CautionsArose arose = new CautionsArose(
                past.patientId(), past.programId(), branch.therapistId(), CautionLevel.BLOCK, List.of("M-6", "G7"));

        transaction.begin();
        cautions.fire(arose);
        transaction.rollback();
        assertThat(open(branch.therapist(), MINE)).isEmpty();

        for (int i = 0; i < 2; i++) {
            transaction.begin();
            cautions.fire(arose);
            transaction.commit();
        }
        assertThat(open(branch.therapist(), MINE)).singleElement().satisfies(row -> {
            assertThat(row.cause().rules()).containsExactly("G7", "M-6");
            assertThat(row.cause().gravity()).isEqualTo(Gravity.CRITICAL);
        });
    }

    @Test
    void a_21_who_closes_says_what_was_done_once_and_is_on_record() throws Exception {
        Branch branch = branch();
        long id = silent(branch);

        assertThatExceptionOfType(OutcomeMissingException.class)
                .isThrownBy(() -> Acting.doing(branch.therapist(), THERAPIST, () -> work.close(id, " ")));
        Acting.doing(branch.therapist(), THERAPIST, () -> work.close(id, "Called: was on holiday."));
        Acting.doing(branch.therapist(), THERAPIST, () -> work.close(id, "A second click"));

        assertThat(open(branch.colleague(), DONE)).singleElement().satisfies(row -> {
            assertThat(row.closed().by()).isEqualTo(branch.therapist());
            assertThat(row.closed().outcome()).isEqualTo("Called: was on holiday.");
        });
        assertThatExceptionOfType(WorkAlreadyDoneException.class)
                .isThrownBy(() -> Acting.doing(branch.colleague(), THERAPIST, () -> work.close(id, "Me too")));
        assertThat(trailOf(branch.therapist())).containsExactly(AuditAction.WORK_DONE);
    }

    @Test
    void a_17_a_colleague_takes_it_over_and_it_is_theirs() throws Exception {
        Branch branch = branch();
        long id = silent(branch);

        Acting.doing(branch.colleague(), THERAPIST, () -> work.takeOver(id));
        Acting.doing(branch.colleague(), THERAPIST, () -> work.takeOver(id));

        assertThat(open(branch.therapist(), MINE)).isEmpty();
        assertThat(open(branch.colleague(), MINE))
                .singleElement()
                .satisfies(row -> assertThat(row.owner()).isEqualTo(branch.colleague()));
        assertThat(trailOf(branch.colleague())).containsExactly(AuditAction.WORK_TAKEN_OVER);
    }

    @Test
    void a_17_only_therapists_of_the_patients_site_see_and_change_work() throws Exception {
        Branch branch = branch();
        Past past = branch.past().begun(start());
        rounds.look(past.programId());
        long id = open(branch.therapist(), MINE).get(0).id();
        TestClinic clinic = new TestClinic(database, "work");
        String desk = clinic.account("desk", "RECEPTION", branch.siteId());
        String manager = clinic.account("manager", "MANAGER", branch.siteId());
        String stranger = branch().therapist();
        List<Acting.Deed> all = List.of(
                () -> work.openOf(past.patientId()),
                () -> work.takeOver(id),
                () -> work.close(id, "Done"),
                () -> work.page(OF_SITE, 0, 10),
                () -> work.count(OF_SITE));

        for (Acting.Deed deed : all) {
            assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> Acting.doing(desk, RECEPTION, deed));
            assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> Acting.doing(manager, MANAGER, deed));
            assertThatExceptionOfType(EJBAccessException.class).isThrownBy(deed::run);
        }
        for (Acting.Deed deed : all.subList(0, 3)) {
            assertThatExceptionOfType(NotYourPatientException.class)
                    .isThrownBy(() -> Acting.doing(stranger, THERAPIST, deed));
        }
        assertThat(open(stranger, OF_SITE)).isEmpty();
        assertThat(Acting.as(stranger, THERAPIST, () -> work.count(OF_SITE))).isZero();
        assertThat(Acting.as(branch.therapist(), THERAPIST, () -> work.openOf(past.patientId())))
                .hasSize(1);
    }

    private long silent(Branch branch) throws Exception {
        rounds.look(branch.past().begun(start()).programId());
        return open(branch.therapist(), MINE).get(0).id();
    }

    private List<WorkRow> open(String therapist, WorkFilter filter) throws Exception {
        return Acting.as(therapist, THERAPIST, () -> work.page(filter, 0, 50));
    }

    private List<AuditAction> trailOf(String actor) throws Exception {
        return Acting.as("manager", MANAGER, () -> trail.events(new AuditFilter(null, null, actor, null, null), 0, 9))
                .stream()
                .map(AuditRow::action)
                .filter(action -> action == AuditAction.WORK_DONE || action == AuditAction.WORK_TAKEN_OVER)
                .toList();
    }

    private LocalDate start() {
        return calendar.today().minusDays(10);
    }

    private Branch branch() throws Exception {
        TestClinic clinic = new TestClinic(database, "work");
        long site = clinic.site("Branch");
        String therapist = clinic.account("therapist", "THERAPIST", site);
        String colleague = clinic.account("colleague", "THERAPIST", site);
        long id = staffId(therapist);
        return new Branch(site, therapist, id, colleague, new PastPrograms(database, site, id, therapist));
    }

    private long staffId(String username) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("SELECT id FROM staff_account WHERE username = ?")) {
            select.setString(1, username);
            try (ResultSet found = select.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }
}
