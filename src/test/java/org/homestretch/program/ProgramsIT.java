package org.homestretch.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homestretch.access.boundary.NotYourPatientException;
import org.homestretch.access.boundary.Roles;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.patient.boundary.NewScreening;
import org.homestretch.patient.boundary.PatientArchivedException;
import org.homestretch.patient.boundary.PatientConditions;
import org.homestretch.patient.boundary.ScreeningView;
import org.homestretch.patient.boundary.Screenings;
import org.homestretch.patient.entity.PainHistory;
import org.homestretch.patient.entity.ScreeningAnswer;
import org.homestretch.patient.entity.ScreeningQuestion;
import org.homestretch.program.boundary.CautionsNotAnsweredException;
import org.homestretch.program.boundary.CurrentPrograms;
import org.homestretch.program.boundary.DraftChangedBySomeoneElseException;
import org.homestretch.program.boundary.DraftDosages;
import org.homestretch.program.boundary.EmptyDraftException;
import org.homestretch.program.boundary.EndsBeforeItStartsException;
import org.homestretch.program.boundary.IssueOrder;
import org.homestretch.program.boundary.NewProgram;
import org.homestretch.program.boundary.PhonePrograms;
import org.homestretch.program.boundary.ProgramDraft;
import org.homestretch.program.boundary.ProgramHistory;
import org.homestretch.program.boundary.ProgramNotActiveException;
import org.homestretch.program.boundary.ProgramOverException;
import org.homestretch.program.boundary.ProgramOverview;
import org.homestretch.program.boundary.ReasonMissingException;
import org.homestretch.program.boundary.ReportedPrograms;
import org.homestretch.program.boundary.ScreeningMissingException;
import org.homestretch.program.boundary.StartsBeforeTodayException;
import org.homestretch.program.boundary.UnknownProgramException;
import org.homestretch.program.boundary.VersionRow;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionKey;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.ProgramStatus;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Side;
import org.homestretch.testing.Acting;
import org.junit.jupiter.api.Test;

/** The life of a program: drafted, issued, held and ended, by whom, and what must be answered before it is issued. */
class ProgramsIT extends PrescribingClinic {

    @Inject
    PhonePrograms phonePrograms;

    @Inject
    CurrentPrograms current;

    @Inject
    ReportedPrograms reportedPrograms;

    @Inject
    DraftDosages dosages;

    @Inject
    PatientConditions conditions;

    @Inject
    Screenings screenings;

    @Test
    void the_main_job_draft_issue_change_and_issue_again() throws Exception {
        openClinic();
        long id = start();
        ProgramDraft draft = add(id, "cat-cow", "figure-four-stretch", "supine-hamstring-stretch", "bridge");
        assertThat(draft.time().exerciseMinutes()).isBetween(1L, 15L);

        VersionRow first = issue(id, draft);
        assertThat(first.number()).isEqualTo(1);

        ProgramDraft next = asAda(() -> drafts.open(id));
        ProgramDraft.Item bridge = item(next, "bridge");
        Prescription harder = new Prescription(
                Phase.MAIN, Side.NOT_SIDED, Dosage.of(3, 12, 3), Schedule.weekly(3), "Press through the heels");
        ProgramDraft changed = asAda(() -> dosages.prescribe(id, next.revision(), bridge.itemKey(), harder));
        VersionRow second = issue(id, changed);

        assertThat(second.number()).isEqualTo(2);
        ProgramHistory history = asAda(() -> programs.history(id));
        assertThat(history.versions())
                .extracting(ProgramHistory.Version::number)
                .containsExactly(1, 2);
        assertThat(history.versionInForceOn(calendar.today()).orElseThrow().items())
                .extracting(ProgramHistory.Item::itemKey)
                .containsExactly(1, 2, 3, 4);
        assertThat(audited())
                .containsExactly(
                        "PATIENT_REGISTERED", "PROGRAM_DRAFTED", "PROGRAM_ISSUED", "PROGRAM_DRAFTED", "PROGRAM_ISSUED");
    }

    @Test
    void p_6_days_that_are_not_allowed_are_refused_and_nothing_is_issued() throws Exception {
        openClinic();
        long id = start();
        ProgramDraft draft = add(id, "bridge");
        LocalDate today = calendar.today();

        refused(
                StartsBeforeTodayException.class,
                () -> asAda(() -> programs.issue(
                        id, new IssueOrder(draft.revision(), today.minusDays(1), today.plusDays(20), Map.of()))));
        refused(
                EndsBeforeItStartsException.class,
                () -> asAda(() -> programs.issue(id, new IssueOrder(draft.revision(), today, today, Map.of()))));
        assertThat(asAda(() -> programs.program(id)).versions()).isEmpty();
    }

    @Test
    void p_7_an_empty_draft_is_not_issued() throws Exception {
        openClinic();
        long id = start();
        ProgramDraft draft = asAda(() -> drafts.draft(id));

        refused(EmptyDraftException.class, () -> issue(id, draft));
    }

    @Test
    void p_9_of_two_editors_the_second_is_told_who_came_first() throws Exception {
        openClinic();
        long id = start();
        ProgramDraft seenByBoth = add(id, "bridge");

        Acting.as(ben, Roles.THERAPIST, () -> drafts.describe(id, seenByBoth.revision(), "Ben's title", null));

        assertThatExceptionOfType(DraftChangedBySomeoneElseException.class)
                .isThrownBy(() -> asAda(() -> drafts.describe(id, seenByBoth.revision(), "Ada's title", null)))
                .satisfies(stale -> assertThat(stale.arguments()).contains(ben));
        refused(DraftChangedBySomeoneElseException.class, () -> issue(id, seenByBoth));
        assertThat(asAda(() -> drafts.draft(id)).title()).isEqualTo("Ben's title");
    }

    @Test
    void p_11_and_p_12_a_program_is_held_resumed_and_completed_with_reasons() throws Exception {
        openClinic();
        long id = start();
        refused(ProgramNotActiveException.class, () -> adaDoes(() -> programs.hold(id, "Flu")));
        issue(id, add(id, "bridge"));

        refused(ReasonMissingException.class, () -> adaDoes(() -> programs.hold(id, " ")));
        adaDoes(() -> programs.hold(id, "Flu"));
        assertThat(asAda(() -> programs.history(id)).isPausedOn(calendar.today()))
                .isTrue();
        adaDoes(() -> programs.resume(id, null));
        assertThat(asAda(() -> programs.history(id)).isPausedOn(calendar.today()))
                .isFalse();
        adaDoes(() -> programs.complete(id, "Goal reached"));

        ProgramOverview over = asAda(() -> programs.program(id));
        assertThat(over.status()).isEqualTo(ProgramStatus.COMPLETED);
        assertThat(over.endsOn()).isEqualTo(calendar.today());
        assertThat(over.possible()).isEmpty();
        refused(ProgramOverException.class, () -> asAda(() -> drafts.open(id)));
        refused(ProgramOverException.class, () -> adaDoes(() -> programs.revoke(id, "Second thoughts")));
    }

    @Test
    void p_13_nothing_is_prescribed_for_an_archived_patient_but_what_was_can_be_read() throws Exception {
        openClinic();
        long id = start();
        ProgramDraft draft = add(id, "bridge");
        VersionRow version = issue(id, draft);
        asAda(() -> drafts.open(id));
        Acting.doing(desk, Roles.RECEPTION, () -> patients.archive(patient, "Treatment ended"));

        refused(PatientArchivedException.class, this::start);
        refused(PatientArchivedException.class, () -> asAda(() -> drafts.open(id)));
        refused(PatientArchivedException.class, () -> add(id, "cat-cow"));
        refused(PatientArchivedException.class, () -> issue(id, asAda(() -> drafts.draft(id))));
        assertThat(asAda(() -> programs.issuedVersion(version.id())).number()).isEqualTo(1);
    }

    @Test
    void p_14_front_desk_and_manager_read_what_they_may_and_change_nothing() throws Exception {
        openClinic();
        long id = start();
        ProgramDraft draft = add(id, "bridge");
        VersionRow version = issue(id, draft);

        assertThat(Acting.as(desk, Roles.RECEPTION, () -> programs.programsOf(patient)))
                .singleElement()
                .satisfies(row -> assertThat(row.versionNumber()).isEqualTo(1));
        ProgramOverview seen = Acting.as(desk, Roles.RECEPTION, () -> programs.program(id));
        assertThat(seen.goal()).isNull();
        assertThat(seen.possible()).isEmpty();
        assertThat(Acting.as(desk, Roles.RECEPTION, () -> programs.issuedVersion(version.id()))
                        .items())
                .hasSize(1);
        assertThat(Acting.as(manager, Roles.MANAGER, () -> programs.program(id)).goal())
                .isEqualTo("Sit through a film");
        for (Acting.Deed change : changes(id, draft)) {
            refused(EJBAccessException.class, () -> Acting.doing(desk, Roles.RECEPTION, change));
            refused(EJBAccessException.class, () -> Acting.doing(manager, Roles.MANAGER, change));
        }
    }

    @Test
    void p_14_a_therapist_of_another_site_sees_and_changes_nothing() throws Exception {
        openClinic();
        long id = start();
        ProgramDraft draft = add(id, "bridge");
        VersionRow version = issue(id, draft);

        for (Acting.Deed attempt : changes(id, draft)) {
            refused(NotYourPatientException.class, () -> Acting.doing(stranger, Roles.THERAPIST, attempt));
        }
        for (Acting.Deed attempt : readings(id, version)) {
            refused(NotYourPatientException.class, () -> Acting.doing(stranger, Roles.THERAPIST, attempt));
        }
    }

    @Test
    void nobody_reads_or_changes_without_signing_in_but_the_phone_reads_its_own_program() throws Exception {
        openClinic();
        long id = start();
        ProgramDraft draft = add(id, "bridge");
        VersionRow version = issue(id, draft);

        for (Acting.Deed attempt : changes(id, draft)) {
            refused(EJBAccessException.class, attempt::run);
        }
        for (Acting.Deed attempt : readings(id, version)) {
            refused(EJBAccessException.class, attempt::run);
        }
        assertThat(phonePrograms.history(id, patient).versions()).hasSize(1);
        assertThat(phonePrograms.issuedVersion(version.id(), patient).acknowledgements())
                .isEmpty();
        refused(UnknownProgramException.class, () -> phonePrograms.history(id, patient + 1));
        refused(UnknownProgramException.class, () -> phonePrograms.issuedVersion(version.id(), patient + 1));
    }

    @Test
    void p_15_knee_osteoarthritis_must_be_thought_about_before_childs_pose_is_issued() throws Exception {
        openClinic();
        adaDoes(() -> conditions.add(patient, "C11", null, null));
        clinic.screen(patient);
        long id = start();
        ProgramDraft draft = add(id, "childs-pose", "bridge");

        Caution knee = draft.cautionsOf(item(draft, "childs-pose").itemKey()).get(0);
        assertThat(knee.conditions()).containsExactly("C11");
        refused(CautionsNotAnsweredException.class, () -> issue(id, draft));
        VersionRow version = issue(id, order(draft, Map.of(knee.key(), "")));

        assertThat(asAda(() -> programs.issuedVersion(version.id())).acknowledgements())
                .singleElement()
                .satisfies(answer -> assertThat(answer.key()).isEqualTo(knee.key()));
        assertThat(audited()).contains("CAUTION_ACKNOWLEDGED");
    }

    @Test
    void p_15_a_block_is_overridden_with_a_reason_only() throws Exception {
        openClinic();
        adaDoes(() -> conditions.add(patient, "A1", null, null));
        clinic.screen(patient);
        long id = start();
        ProgramDraft draft = add(id, "figure-four-stretch");
        CautionKey block = draft.cautionsToAnswer().get(0).key();

        refused(CautionsNotAnsweredException.class, () -> issue(id, order(draft, Map.of(block, " "))));
        VersionRow version = issue(id, order(draft, Map.of(block, "Surgeon allows it")));

        assertThat(asAda(() -> programs.issuedVersion(version.id())).acknowledgements())
                .singleElement()
                .satisfies(answer -> assertThat(answer.reason()).isEqualTo("Surgeon allows it"));
        assertThat(audited()).contains("CAUTION_OVERRIDDEN");
    }

    @Test
    void p_70_a_visit_is_about_what_runs_before_a_draft_and_about_a_draft_before_what_is_over() throws Exception {
        openClinic();
        assertThat(asAda(() -> current.current(patient))).isEmpty();

        long over = start();
        issue(over, add(over, "bridge"));
        adaDoes(() -> programs.revoke(over, "Mistaken"));
        assertThat(visited()).isEqualTo(over);

        long running = start();
        assertThat(visited()).isEqualTo(running);
        issue(running, add(running, "bridge"));
        start();
        assertThat(visited()).isEqualTo(running);
        adaDoes(() -> programs.hold(running, "Flu"));
        assertThat(visited()).isEqualTo(running);
        refused(
                NotYourPatientException.class,
                () -> Acting.as(stranger, Roles.THERAPIST, () -> current.current(patient)));
    }

    private long visited() throws Exception {
        return asAda(() -> current.current(patient)).orElseThrow().row().id();
    }

    @Test
    void reports_find_the_programs_in_force_in_a_period() throws Exception {
        openClinic();
        long id = start();
        VersionRow version = issue(id, add(id, "bridge"));

        assertThat(asAda(() -> reportedPrograms.inForceBetween(version.validFrom(), version.validFrom())))
                .anySatisfy(reported -> {
                    assertThat(reported.history().programId()).isEqualTo(id);
                    assertThat(reported.therapistName()).isEqualTo(ada);
                });
        assertThat(asAda(() -> reportedPrograms.inForceBetween(
                        version.validFrom().minusDays(30), version.validFrom().minusDays(1))))
                .noneSatisfy(
                        reported -> assertThat(reported.history().programId()).isEqualTo(id));
    }

    @Test
    void p_40_a_version_needs_a_screening_of_the_patient() throws Exception {
        openClinic();
        long unscreened = register("Nils", "en");
        long id = asAda(() -> programs.start(new NewProgram(unscreened, "Low back", null, null)));
        ProgramDraft draft = add(id, "cat-cow");

        refused(ScreeningMissingException.class, () -> issue(id, draft));
        assertThat(asAda(() -> drafts.draft(id)).revision()).isEqualTo(draft.revision());

        clinic.screen(unscreened);
        assertThat(issue(id, draft).number()).isEqualTo(1);
    }

    @Test
    void p_41_overriding_a_red_flag_clears_it_in_the_screening_with_the_same_reason() throws Exception {
        openClinic();
        screenAgain(ScreeningQuestion.RF7);
        long id = start();
        ProgramDraft draft = add(id, "cat-cow");
        Caution block = draft.cautionsToAnswer().get(0);
        assertThat(block.key().reference()).isEqualTo("RF7");
        assertThat(block.level()).isEqualTo(CautionLevel.BLOCK);
        refused(CautionsNotAnsweredException.class, () -> issue(id, draft));

        VersionRow version = issue(id, order(draft, Map.of(block.key(), "Blood tests without findings")));

        ScreeningView screening = asAda(() -> screenings.latest(patient)).orElseThrow();
        assertThat(screening.openFlags()).isEmpty();
        assertThat(screening.raised().get(0).clearance().reason()).isEqualTo("Blood tests without findings");
        assertThat(asAda(() -> programs.issuedVersion(version.id())).answersGravestFirst())
                .singleElement()
                .satisfies(answer -> assertThat(answer.reason()).isEqualTo("Blood tests without findings"));
        assertThat(audited()).contains("CAUTION_OVERRIDDEN", "RED_FLAG_CLEARED");
        assertThat(asAda(() -> drafts.open(id)).cautionsToAnswer()).isEmpty();
    }

    @Test
    void p_48_pt_17_a_new_condition_lets_the_programs_in_use_be_looked_at_again() throws Exception {
        openClinic();
        long id = start();
        issue(id, add(id, "childs-pose"));
        long other = start();
        add(other, "childs-pose");

        adaDoes(() -> conditions.add(patient, "C29", null, null));
        assertThat(work(id)).isEmpty();
        adaDoes(() -> conditions.add(patient, "C11", null, null));

        assertThat(work(id)).containsExactly("NORMAL M-6");
        assertThat(work(other)).isEmpty();
    }

    @Test
    void p_48_an_open_red_flag_of_a_later_screening_reaches_who_issued_the_program() throws Exception {
        openClinic();
        long id = start();
        issue(id, add(id, "cat-cow"));

        screenAgain(ScreeningQuestion.P10);
        assertThat(work(id)).isEmpty();
        screenAgain(ScreeningQuestion.RF1);

        assertThat(work(id)).containsExactly("CRITICAL RF1");
    }

    private void screenAgain(ScreeningQuestion yes) throws Exception {
        PainHistory pain = new PainHistory(3, YearMonth.from(calendar.today()), true, "Strain", null);
        List<ScreeningAnswer> answers = Arrays.stream(ScreeningQuestion.values())
                .map(question -> new ScreeningAnswer(question, question == yes, "Told"))
                .toList();
        asAda(() -> screenings.record(patient, new NewScreening(UUID.randomUUID(), pain, answers, Map.of())));
    }

    /** Everything that only a therapist of the patient's site may do. */
    private List<Acting.Deed> changes(long id, ProgramDraft draft) {
        return List.of(
                () -> programs.start(new NewProgram(patient, "Low back", null, null)),
                () -> programs.issue(id, order(draft)),
                () -> programs.hold(id, "Flu"),
                () -> programs.resume(id, null),
                () -> programs.complete(id, "Goal reached"),
                () -> programs.revoke(id, "Mistaken"));
    }

    private List<Acting.Deed> readings(long id, VersionRow version) {
        return List.of(
                () -> programs.programsOf(patient),
                () -> programs.program(id),
                () -> programs.issuedVersion(version.id()),
                () -> programs.history(id));
    }

    /** What Ada has been given to do because of a program. */
    private List<String> work(long program) throws SQLException {
        return clinic.ask(
                "SELECT CONCAT(w.gravity, ' ', w.rules) FROM work_item w"
                        + " JOIN staff_account a ON a.id = w.owner_id WHERE w.program_id = ? AND a.username = ?",
                program,
                ada);
    }

    private List<String> audited() throws SQLException {
        return clinic.ask("SELECT action FROM audit_event WHERE patient_id = ? ORDER BY id", patient);
    }
}
