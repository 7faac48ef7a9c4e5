package org.homestretch.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.homestretch.access.boundary.NotYourPatientException;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.program.boundary.ComparedItem;
import org.homestretch.program.boundary.ComparedVersions;
import org.homestretch.program.boundary.DraftDosages;
import org.homestretch.program.boundary.HistoryRow;
import org.homestretch.program.boundary.IssuedBySomeoneElseException;
import org.homestretch.program.boundary.IssuedVersion;
import org.homestretch.program.boundary.Pauses;
import org.homestretch.program.boundary.ProgramDraft;
import org.homestretch.program.boundary.ProgramHistories;
import org.homestretch.program.boundary.UnknownProgramException;
import org.homestretch.program.boundary.VersionComparisons;
import org.homestretch.program.boundary.VersionRow;
import org.homestretch.program.entity.ChangedAspect;
import org.homestretch.program.entity.HistoryKind;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Side;
import org.homestretch.testing.Acting;
import org.junit.jupiter.api.Test;

/** What becomes of versions: issued by two at once, compared, and told of in the program's time line. */
class ProgramVersionsIT extends PrescribingClinic {

    @Inject
    DraftDosages dosages;

    @Inject
    VersionComparisons comparisons;

    @Inject
    ProgramHistories histories;

    @Inject
    Pauses pauses;

    @Test
    void p_3_an_issued_version_is_what_it_was_after_the_draft_and_the_library_changed() throws Exception {
        openClinic();
        long id = start();
        VersionRow first = issue(id, add(id, "bridge"));
        IssuedVersion given = asAda(() -> programs.issuedVersion(first.id()));

        ProgramDraft next = asAda(() -> drafts.open(id));
        asAda(() -> drafts.describe(id, next.revision(), "Another title", "Another goal"));
        clinic.insert(
                "UPDATE exercise_instruction SET title = CONCAT(title, '!') WHERE language = 'en' AND exercise_id = ?",
                given.items().get(0).exerciseId());
        IssuedVersion later = asAda(() -> programs.issuedVersion(first.id()));
        clinic.insert(
                "UPDATE exercise_instruction SET title = TRIM(TRAILING '!' FROM title) WHERE exercise_id = ?",
                given.items().get(0).exerciseId());

        assertThat(later).isEqualTo(given);
        assertThat(given.title()).isEqualTo("Low back");
        assertThat(given.items().get(0).instruction().steps()).isNotEmpty();
    }

    @Test
    void p_8_a_second_click_answers_with_the_version_already_issued() throws Exception {
        openClinic();
        long id = start();
        ProgramDraft draft = add(id, "bridge");

        VersionRow first = issue(id, draft);
        VersionRow again = issue(id, draft);

        assertThat(again).isEqualTo(first);
        assertThat(asAda(() -> programs.program(id)).versions()).hasSize(1);
    }

    @Test
    void p_8_a_double_click_that_arrives_twice_at_once_issues_one_version() throws Exception {
        openClinic();
        long id = drafted();
        ProgramDraft draft = asAda(() -> drafts.draft(id));

        List<Future<VersionRow>> answers = atOnce(ada, ada, () -> programs.issue(id, order(draft)));

        assertThat(answers.get(0).get()).isEqualTo(answers.get(1).get());
        assertThat(asAda(() -> programs.program(id)).versions()).hasSize(1);
        assertThat(issuedOnTrail()).hasSize(1);
    }

    @Test
    void p_8_of_two_people_who_issue_at_once_one_does_and_the_other_is_told_who() throws Exception {
        openClinic();
        long id = drafted();
        ProgramDraft draft = asAda(() -> drafts.draft(id));

        List<Future<VersionRow>> answers = atOnce(ada, ben, () -> programs.issue(id, order(draft)));

        List<Throwable> losers = new ArrayList<>();
        List<VersionRow> issued = new ArrayList<>();
        for (Future<VersionRow> answer : answers) {
            try {
                issued.add(answer.get());
            } catch (ExecutionException lost) {
                losers.add(lost.getCause());
            }
        }
        assertThat(issued).hasSize(1);
        assertThat(losers)
                .singleElement()
                .isInstanceOfSatisfying(
                        IssuedBySomeoneElseException.class,
                        lost -> assertThat(lost.arguments())
                                .contains(issued.get(0).issued().name()));
        assertThat(asAda(() -> programs.program(id)).versions()).containsExactly(issued.get(0));
        assertThat(issuedOnTrail()).hasSize(1);
    }

    @Test
    void p_71_two_versions_differ_in_what_was_changed_between_them() throws Exception {
        openClinic();
        long id = changedOnce();

        ComparedVersions compared = asAda(() -> comparisons.compare(id, 2, 1));

        assertThat(compared.before().number()).isEqualTo(1);
        assertThat(compared.changed()).singleElement().satisfies(item -> {
            assertThat(item.changed()).containsExactly(ChangedAspect.DOSAGE, ChangedAspect.NOTE);
            assertThat(item.before().slug()).isEqualTo("bridge");
        });
        assertThat(compared.added()).extracting(item -> item.after().slug()).containsExactly("childs-pose");
        assertThat(compared.removed()).extracting(item -> item.before().slug()).containsExactly("cat-cow");
        assertThat(compared.unchanged()).extracting(ComparedItem::isUnchanged).containsExactly(true);
        assertThat(compared.after().acknowledgements()).isEmpty();
        refused(UnknownProgramException.class, () -> asAda(() -> comparisons.compare(id, 1, 3)));
    }

    @Test
    void p_72_the_time_line_tells_who_did_what_newest_first() throws Exception {
        openClinic();
        long id = changedOnce();
        Acting.doing(ben, THERAPIST, () -> programs.hold(id, "Flu"));
        Acting.doing(ada, THERAPIST, () -> programs.resume(id, null));
        Acting.doing(ada, THERAPIST, () -> programs.complete(id, "Goal reached"));

        List<HistoryRow> all = asAda(() -> histories.before(id, calendar.now().plusSeconds(1)));

        assertThat(all)
                .extracting(HistoryRow::kind)
                .containsExactly(
                        HistoryKind.COMPLETED,
                        HistoryKind.RESUMED,
                        HistoryKind.HELD,
                        HistoryKind.ISSUED,
                        HistoryKind.ISSUED);
        assertThat(all).extracting(row -> row.by().name()).containsExactly(ada, ada, ben, ada, ada);
        assertThat(all).extracting(HistoryRow::reason).containsExactly("Goal reached", null, "Flu", null, null);
        assertThat(all).extracting(HistoryRow::number).endsWith(2, 1);
        List<HistoryRow> earlier =
                asAda(() -> histories.before(id, all.get(2).by().at()));
        assertThat(earlier).isEqualTo(all.subList(3, 5));
    }

    @Test
    void p_72_a_pause_planned_ahead_is_told_from_a_hold() throws Exception {
        openClinic();
        long id = changedOnce();
        LocalDate from = calendar.today().plusDays(3);
        Acting.doing(ben, THERAPIST, () -> pauses.plan(id, from, from.plusDays(6), "Holiday"));
        long pause = asAda(() -> programs.program(id)).pauses().get(0).id();
        Acting.doing(ada, THERAPIST, () -> pauses.endOn(id, pause, from.plusDays(1)));

        assertThat(pauseRows(id))
                .extracting(HistoryRow::kind, HistoryRow::day, HistoryRow::reason)
                .containsExactly(
                        tuple(HistoryKind.PAUSE_CHANGED, from.plusDays(1), null),
                        tuple(HistoryKind.PAUSE_PLANNED, from, "Holiday"));

        Acting.doing(ada, THERAPIST, () -> pauses.cancel(id, pause));
        assertThat(pauseRows(id))
                .extracting(HistoryRow::kind)
                .containsExactly(HistoryKind.PAUSE_DROPPED, HistoryKind.PAUSE_PLANNED);
    }

    @Test
    void p_72_a_hold_that_ends_with_the_program_was_not_resumed() throws Exception {
        openClinic();
        long id = drafted();
        issue(id, asAda(() -> drafts.draft(id)));
        adaDoes(() -> programs.hold(id, "Flu"));

        adaDoes(() -> programs.complete(id, "Goal reached"));

        assertThat(asAda(() -> histories.before(id, calendar.now().plusSeconds(1))))
                .extracting(HistoryRow::kind)
                .contains(HistoryKind.HELD, HistoryKind.COMPLETED)
                .doesNotContain(HistoryKind.RESUMED);
    }

    private List<HistoryRow> pauseRows(long id) throws Exception {
        return asAda(() -> histories.before(id, calendar.now().plusSeconds(1))).stream()
                .filter(row -> row.kind().name().startsWith("PAUSE_"))
                .toList();
    }

    @Test
    void p_14_the_front_desk_reads_no_reasons_and_strangers_read_nothing() throws Exception {
        openClinic();
        long id = changedOnce();
        Acting.doing(ada, THERAPIST, () -> programs.hold(id, "Flu"));
        List<Acting.Deed> readings = List.of(
                () -> comparisons.compare(id, 1, 2),
                () -> histories.before(id, calendar.now().plusSeconds(1)));

        ComparedVersions comparedByDesk = Acting.as(desk, RECEPTION, () -> comparisons.compare(id, 1, 2));
        assertThat(comparedByDesk.changed()).singleElement().satisfies(item -> {
            assertThat(item.changed()).containsExactly(ChangedAspect.DOSAGE);
            assertThat(item.after().note()).isNull();
        });
        List<HistoryRow> ofDesk = Acting.as(
                desk, RECEPTION, () -> histories.before(id, calendar.now().plusSeconds(1)));
        assertThat(ofDesk).extracting(HistoryRow::reason).containsOnlyNulls();
        assertThat(ofDesk).extracting(HistoryRow::answers).containsOnly(0);
        assertThat(Acting.as(
                        manager,
                        MANAGER,
                        () -> histories.before(id, calendar.now().plusSeconds(1))))
                .extracting(HistoryRow::reason)
                .contains("Flu");
        for (Acting.Deed reading : readings) {
            refused(NotYourPatientException.class, () -> Acting.doing(stranger, THERAPIST, reading));
            refused(EJBAccessException.class, reading::run);
        }
    }

    /** Both wait for each other before they act, each in a thread of its own as two requests would be. */
    private <T> List<Future<T>> atOnce(String one, String other, Callable<T> deed) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService requests = Executors.newFixedThreadPool(2);
        List<Callable<T>> both = new ArrayList<>();
        for (String who : List.of(one, other)) {
            both.add(() -> Acting.as(who, THERAPIST, () -> {
                start.await();
                return deed.call();
            }));
        }
        List<Future<T>> answers = requests.invokeAll(both);
        requests.shutdown();
        return answers;
    }

    /** Version 2 has cat-cow no more, child's pose instead, and another bridge. */
    private long changedOnce() throws Exception {
        long id = drafted();
        ProgramDraft first = asAda(() -> drafts.draft(id));
        issue(id, first);
        ProgramDraft next = asAda(() -> drafts.open(id));
        int catCow = key(next, "cat-cow");
        ProgramDraft without = asAda(() -> drafts.remove(id, next.revision(), catCow));
        Prescription harder = new Prescription(
                Phase.MAIN, Side.NOT_SIDED, Dosage.of(3, 12, 3), Schedule.weekly(3), "Press through the heels");
        asAda(() -> dosages.prescribe(id, without.revision(), key(without, "bridge"), harder));
        ProgramDraft last = add(id, "childs-pose");
        issue(id, last);
        return id;
    }

    private long drafted() throws Exception {
        long id = start();
        add(id, "cat-cow", "bridge", "figure-four-stretch");
        return id;
    }

    private List<String> issuedOnTrail() throws SQLException {
        return clinic.ask("SELECT action FROM audit_event WHERE patient_id = ? AND action = 'PROGRAM_ISSUED'", patient);
    }
}
