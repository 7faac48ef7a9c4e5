package org.homestretch.adherence.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.homestretch.access.boundary.AuditFilter;
import org.homestretch.access.boundary.AuditRow;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.boundary.NewStaffAccount;
import org.homestretch.access.boundary.NotYourPatientException;
import org.homestretch.access.boundary.SiteRow;
import org.homestretch.access.boundary.Sites;
import org.homestretch.access.boundary.StaffAccounts;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.access.entity.Role;
import org.homestretch.adherence.boundary.PastPrograms.Past;
import org.homestretch.adherence.control.SizeSums;
import org.homestretch.adherence.entity.Band;
import org.homestretch.adherence.entity.DayPicture;
import org.homestretch.adherence.entity.DayState;
import org.homestretch.adherence.entity.Ratio;
import org.homestretch.adherence.entity.SkippedExercise;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.ProgramOverview;
import org.homestretch.testing.Acting;
import org.homestretch.testing.Deployments;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Figures of programs that began ten days ago, so that ten days of one session each were due. */
@ExtendWith(ArquillianExtension.class)
class AdherenceIT {

    private static final int DAYS = 10;

    @Inject
    Adherence adherence;

    @Inject
    SizeRounds sizes;

    @Inject
    PatientSummaries summaries;

    @Inject
    StaffAccounts accounts;

    @Inject
    Sites sites;

    @Inject
    AuditTrail trail;

    @Inject
    ClinicCalendar calendar;

    @Resource(lookup = "java:app/jdbc/homestretch")
    DataSource database;

    /** A site of its own with a therapist. */
    private record Branch(long siteId, String therapist, PastPrograms programs) {}

    @Deployment
    static WebArchive war() {
        return Deployments.war(PastPrograms.class, Past.class, Branch.class);
    }

    @Test
    void a_3_the_figures_of_a_program_are_those_computed_by_hand() throws Exception {
        Branch branch = branch();
        Past past = branch.programs().begun(start());
        branch.programs().recordDone(past, 6);
        branch.programs().record(past, start().plusDays(6), "NOT_DONE");
        branch.programs().record(past, calendar.today(), "DONE");

        ProgramAdherence figures =
                Acting.as(branch.therapist(), THERAPIST, () -> adherence.adherenceOf(past.programId()));

        assertThat(figures.whole().session()).isEqualTo(Ratio.of(6, 10));
        assertThat(figures.whole().exercise()).isEqualTo(Ratio.of(6, 10));
        assertThat(figures.whole().coverage()).isEqualTo(Ratio.of(7, 10));
        assertThat(figures.whole().amongRecorded()).isEqualTo(Ratio.of(6, 7));
        assertThat(figures.whole().band()).isEqualTo(Band.PARTIAL);
        assertThat(figures.lastSeven().session()).isEqualTo(Ratio.of(3, 7));
        assertThat(figures.days().subList(5, 11))
                .extracting(DayPicture::state)
                .containsExactly(
                        DayState.DONE,
                        DayState.NOT_DONE,
                        DayState.NO_ENTRY,
                        DayState.NO_ENTRY,
                        DayState.NO_ENTRY,
                        DayState.TODAY);
    }

    @Test
    void a_24_the_summary_says_where_the_program_stands_and_what_was_skipped() throws Exception {
        Branch branch = branch();
        Past past = branch.programs().begun(start());
        branch.programs().recordDone(past, 6);
        branch.programs().record(past, start().plusDays(6), "NOT_DONE");

        PatientSummary summary = Acting.as(branch.therapist(), THERAPIST, () -> summaries.summary(past.patientId()))
                .orElseThrow();

        assertThat(summary.program().id()).isEqualTo(past.programId());
        assertThat(summary.day()).isEqualTo(11);
        assertThat(summary.days()).isEqualTo(61);
        assertThat(summary.exercises()).isEqualTo(2);
        assertThat(summary.time().exerciseMinutes()).isEqualTo(3);
        assertThat(summary.whole().session()).isEqualTo(Ratio.of(6, 10));
        assertThat(summary.skipped()).extracting(SkippedExercise::times).containsExactly(1, 1);
        assertThat(summary.reasons()).isEmpty();
        assertThat(summary.latestPain()).isNull();
        assertThat(summary.allows(ProgramOverview.Step.HOLD)).isTrue();
    }

    @Test
    void a_15_the_front_desk_and_therapists_of_other_sites_see_none_of_it() throws Exception {
        Branch branch = branch();
        Past past = branch.programs().begun(start());
        Branch other = branch();
        String desk = opened(Role.RECEPTION, branch.siteId());
        List<Acting.Deed> all = List.of(
                () -> adherence.adherenceOf(past.programId()),
                () -> summaries.summary(past.patientId()),
                () -> adherence.clinicReport(scope(null)),
                () -> adherence.sitesToReport(),
                () -> adherence.bySize(2),
                () -> adherence.export(scope(null)));

        for (Acting.Deed deed : all) {
            assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> Acting.doing(desk, RECEPTION, deed));
            assertThatExceptionOfType(EJBAccessException.class).isThrownBy(deed::run);
        }
        for (Acting.Deed deed : all.subList(0, 2)) {
            assertThatExceptionOfType(NotYourPatientException.class)
                    .isThrownBy(() -> Acting.doing(other.therapist(), THERAPIST, deed));
        }
    }

    @Test
    void a_11_a_report_shows_median_and_quartiles_of_the_patients_of_the_site() throws Exception {
        Branch branch = branch();
        for (int days : new int[] {0, 2, 5, 8, 10}) {
            branch.programs().recordDone(branch.programs().begun(start()), days);
        }
        branch().programs().begun(start());

        ClinicReport report = Acting.as(branch.therapist(), THERAPIST, () -> adherence.clinicReport(scope(null)));

        assertThat(report.activePrograms()).isEqualTo(5);
        assertThat(report.all().median()).isEqualTo(Ratio.HALF);
        assertThat(report.all().lowerQuartile()).isEqualTo(Ratio.of(1, 5));
        assertThat(report.all().upperQuartile()).isEqualTo(Ratio.of(4, 5));
        assertThat(report.all().patientsIn(Band.GOOD)).isEqualTo(2);
        assertThat(report.all().patientsIn(Band.PARTIAL)).isEqualTo(1);
        assertThat(report.all().patientsIn(Band.TOO_FEW_ENTRIES)).isEqualTo(2);
        assertThat(report.tenths()).containsExactly(1, 0, 1, 0, 0, 1, 0, 0, 1, 1);
        assertThat(report.recording().entries()).isEqualTo(50);
        assertThat(report.therapists()).singleElement().satisfies(row -> {
            assertThat(row.programs()).isEqualTo(5);
            assertThat(row.figures()).isEqualTo(report.all());
        });
    }

    @Test
    void a_11_a_site_with_four_patients_shows_no_figures() throws Exception {
        Branch branch = branch();
        for (int i = 0; i < 4; i++) {
            branch.programs().recordDone(branch.programs().begun(start()), 5);
        }

        ClinicReport report = Acting.as(branch.therapist(), THERAPIST, () -> adherence.clinicReport(scope(null)));

        assertThat(report.all().suppressed()).isTrue();
        assertThat(report.tenths()).isEmpty();
        assertThat(report.recording().entries()).isZero();
        assertThat(report.activePrograms()).isEqualTo(4);
    }

    @Test
    void a_15_names_of_silent_patients_are_for_those_who_work_at_their_site() throws Exception {
        Branch branch = branch();
        Past silent = branch.programs().begun(start());
        branch.programs().recordDone(branch.programs().begun(start()), 1);

        ClinicReport own = Acting.as(branch.therapist(), THERAPIST, () -> adherence.clinicReport(scope(null)));
        ClinicReport manager = Acting.as("manager", MANAGER, () -> adherence.clinicReport(scope(branch.siteId())));

        assertThat(own.silent()).singleElement().satisfies(patient -> {
            assertThat(patient.familyName()).isEqualTo(silent.familyName());
            assertThat(patient.programId()).isEqualTo(silent.programId());
            assertThat(patient.figures().sessionsDue()).isEqualTo(Ratio.whole(DAYS));
        });
        assertThat(manager.silent()).isEmpty();
        assertThat(manager.silentElsewhere()).isEqualTo(1);
        assertThat(manager.activePrograms()).isEqualTo(2);
    }

    @Test
    void a_15_a_therapist_chooses_among_the_own_sites_and_gets_nothing_of_others() throws Exception {
        Branch branch = branch();
        branch.programs().begun(start());
        Branch other = branch();
        other.programs().begun(start());

        assertThat(Acting.as(branch.therapist(), THERAPIST, adherence::sitesToReport))
                .extracting(SiteRow::id)
                .containsExactly(branch.siteId());
        assertThat(Acting.as("manager", MANAGER, adherence::sitesToReport))
                .extracting(SiteRow::id)
                .contains(branch.siteId(), other.siteId());
        assertThat(Acting.as(branch.therapist(), THERAPIST, () -> adherence.clinicReport(scope(other.siteId())))
                        .activePrograms())
                .isZero();
    }

    @Test
    void a_23_the_round_measures_the_clinic_by_size_and_the_page_reads_a_line() throws Exception {
        Branch branch = branch();
        for (int days : new int[] {0, 2, 5, 8, 10}) {
            branch.programs().recordDone(branch.programs().begun(start()), days);
        }

        for (int round = 0; round < 2; round++) {
            SizeSums sums = new SizeSums();
            OptionalLong after = sizes.measureOn(sums, 0);
            while (after.isPresent()) {
                after = sizes.measureOn(sums, after.getAsLong());
            }
            sizes.keep(sums);
        }

        assertThat(Acting.as(branch.therapist(), THERAPIST, () -> adherence.bySize(2)))
                .hasValueSatisfying(two -> {
                    assertThat(two.measuredOn()).isEqualTo(calendar.today());
                    assertThat(two.patients()).isGreaterThanOrEqualTo(5);
                    assertThat(two.medianPercent()).isBetween(0, 100);
                });
        assertThat(Acting.as(branch.therapist(), THERAPIST, () -> adherence.bySize(0)))
                .isEmpty();
    }

    @Test
    void a_16_opening_and_exporting_are_on_the_trail_with_the_bands() throws Exception {
        Branch branch = branch();
        Past past = branch.programs().begun(start());
        ReportFile file = Acting.as(branch.therapist(), THERAPIST, () -> {
            adherence.adherenceOf(past.programId());
            adherence.clinicReport(scope(null));
            return adherence.export(scope(branch.siteId()));
        });

        List<AuditRow> rows = Acting.as(
                "manager",
                MANAGER,
                () -> trail.events(new AuditFilter(null, null, branch.therapist(), null, null), 0, 3));

        assertThat(rows)
                .extracting(AuditRow::action)
                .containsExactly(AuditAction.REPORT_EXPORTED, AuditAction.REPORT_OPENED, AuditAction.DIARY_OPENED);
        assertThat(rows.get(0).object()).contains(start().toString(), "site " + branch.siteId(), "bands 80/50");
        assertThat(file.name()).isEqualTo("adherence.csv");
        assertThat(new String(file.content(), StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("\uFEFFfrom,to,group,");
    }

    @Test
    void a_report_of_many_programs_asks_the_database_hardly_more_often_than_one_of_few() throws Exception {
        Branch branch = branch();
        begun(branch, 5);
        long few = queriesOfAReport(branch);
        begun(branch, 40);

        long many = queriesOfAReport(branch);

        assertThat(few).isGreaterThan(5);
        assertThat(many).isLessThan(few + 20);
    }

    @Test
    void a_report_that_ends_before_it_begins_or_spans_more_than_a_year_is_refused() throws Exception {
        Branch branch = branch();
        LocalDate today = calendar.today();
        List<ReportScope> impossible = List.of(
                new ReportScope(today, today.minusDays(1), null), new ReportScope(today.minusDays(366), today, null));

        for (ReportScope scope : impossible) {
            assertThatExceptionOfType(ReportPeriodNotPossibleException.class)
                    .isThrownBy(() -> Acting.doing(branch.therapist(), THERAPIST, () -> adherence.clinicReport(scope)));
        }
    }

    private void begun(Branch branch, int programs) throws SQLException {
        for (int i = 0; i < programs; i++) {
            branch.programs().begun(start());
        }
    }

    /** The fewest of several times, since what goes on in the background asks the same database. */
    private long queriesOfAReport(Branch branch) throws Exception {
        long fewest = Long.MAX_VALUE;
        for (int time = 0; time < 3; time++) {
            long before = queriesSoFar();
            Acting.as(branch.therapist(), THERAPIST, () -> adherence.clinicReport(scope(null)));
            fewest = Math.min(fewest, queriesSoFar() - before);
        }
        return fewest;
    }

    private long queriesSoFar() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement question = connection.createStatement();
                ResultSet answer = question.executeQuery("SHOW GLOBAL STATUS LIKE 'Com_select'")) {
            answer.next();
            return answer.getLong(2);
        }
    }

    private LocalDate start() {
        return calendar.today().minusDays(DAYS);
    }

    private ReportScope scope(Long siteId) {
        return new ReportScope(start(), calendar.today(), siteId);
    }

    private Branch branch() throws Exception {
        long site = Acting.as("manager", MANAGER, () -> sites.addSite("Branch " + UUID.randomUUID(), "", ""));
        String name = opened(Role.THERAPIST, site);
        long id = Acting.as(
                "manager",
                MANAGER,
                () -> accounts.accounts().stream()
                        .filter(row -> row.username().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .id());
        return new Branch(site, name, new PastPrograms(database, site, id, "Test " + name));
    }

    private String opened(Role role, long site) throws Exception {
        String name = "t" + UUID.randomUUID().toString().substring(0, 8);
        Acting.doing(
                "manager",
                MANAGER,
                () -> accounts.open(new NewStaffAccount(name, "Test " + name, role, Set.of(site), "calm river stone")));
        return name;
    }
}
