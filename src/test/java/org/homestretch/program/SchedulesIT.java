package org.homestretch.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.homestretch.access.boundary.NotYourPatientException;
import org.homestretch.access.boundary.Roles;
import org.homestretch.patient.boundary.PatientConditions;
import org.homestretch.program.boundary.DateAfterDecisionException;
import org.homestretch.program.boundary.DraftDosages;
import org.homestretch.program.boundary.DraftStages;
import org.homestretch.program.boundary.EmptyStageException;
import org.homestretch.program.boundary.IssueOrder;
import org.homestretch.program.boundary.NewProgram;
import org.homestretch.program.boundary.PauseDayPastException;
import org.homestretch.program.boundary.PauseEndsBeforeItBeginsException;
import org.homestretch.program.boundary.PauseOutsideProgramException;
import org.homestretch.program.boundary.PauseOverException;
import org.homestretch.program.boundary.PauseRow;
import org.homestretch.program.boundary.Pauses;
import org.homestretch.program.boundary.PausesOverlapException;
import org.homestretch.program.boundary.ProgramDraft;
import org.homestretch.program.boundary.ProgramHistory;
import org.homestretch.program.boundary.ProgramStages;
import org.homestretch.program.boundary.ReasonMissingException;
import org.homestretch.program.boundary.StageCautionsOpenException;
import org.homestretch.program.boundary.StageDayNotPossibleException;
import org.homestretch.program.boundary.StageDayOutsideException;
import org.homestretch.program.boundary.StageNotWaitingException;
import org.homestretch.program.boundary.Stages;
import org.homestretch.program.boundary.TooManyStagesException;
import org.homestretch.program.boundary.UnknownProgramException;
import org.homestretch.program.boundary.VersionRow;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.StageBeginning;
import org.homestretch.program.entity.StageFinding;
import org.homestretch.program.entity.StagePlan;
import org.homestretch.testing.Acting;
import org.junit.jupiter.api.Test;

/** When something is due: rhythms, breaks, pauses planned ahead and stages, for a patient of Ada's site. */
class SchedulesIT extends PrescribingClinic {

    @Inject
    DraftDosages dosages;

    @Inject
    DraftStages draftStages;

    @Inject
    Stages stages;

    @Inject
    Pauses pauses;

    @Inject
    PatientConditions conditions;

    private LocalDate today;

    @Test
    void p_30_every_other_day_goes_on_through_a_new_version() throws Exception {
        openClinic();
        long id = start();
        ProgramDraft draft = scheduled(add(id, "childs-pose"), "childs-pose", Schedule.everyNthDay(2, 1));
        issue(id, draft);

        ProgramDraft next = asAda(() -> drafts.open(id));
        assertThat(next.items().get(0).prescription().schedule()).isEqualTo(Schedule.everyNthDay(2, 1));
        issue(id, add(id, "cat-cow"), today.plusDays(3));

        ProgramHistory history = asAda(() -> programs.history(id));
        assertThat(dueDays(history, "childs-pose", 8)).containsExactly(0, 2, 4, 6);
        assertThat(history.versions().get(1).items())
                .extracting(item -> item.schedule().anchor().isPresent())
                .containsExactly(true, false);
    }

    @Test
    void p_31_breaks_are_kept_and_due_once_a_day() throws Exception {
        openClinic();
        long id = start();
        ProgramDraft draft = scheduled(add(id, "position-change-break"), "position-change-break", Schedule.breaks(30));
        assertThat(draft.time().breakMinutes()).isEqualTo(2);
        assertThat(draft.time().activityMinutes()).isZero();
        issue(id, draft);

        ProgramHistory history = asAda(() -> programs.history(id));
        assertThat(dueDays(history, "position-change-break", 3)).containsExactly(0, 1, 2);
        assertThat(history.offeredOn(today).get(0).schedule().breakMinutes()).isEqualTo(30);
    }

    @Test
    void p_32_nothing_is_due_in_a_planned_pause_until_it_is_ended_or_dropped() throws Exception {
        openClinic();
        long id = active();
        plan(id, today.plusDays(2), today.plusDays(4), "Holiday");
        plan(id, today.plusDays(10), today.plusDays(12), "Hospital");

        assertThat(dueDays(asAda(() -> programs.history(id)), "childs-pose", 8)).containsExactly(0, 1, 5, 6, 7);
        List<PauseRow> planned = asAda(() -> programs.program(id)).pauses();
        assertThat(planned)
                .extracting(PauseRow::from, PauseRow::to, PauseRow::reason, PauseRow::begun, PauseRow::changeable)
                .containsExactly(
                        tuple(today.plusDays(10), today.plusDays(12), "Hospital", false, true),
                        tuple(today.plusDays(2), today.plusDays(4), "Holiday", false, true));

        asAda(() -> changed(id, planned.get(1).id(), today.plusDays(3)));
        asAda(() -> dropped(id, planned.get(0).id()));

        assertThat(dueDays(asAda(() -> programs.history(id)), "childs-pose", 14))
                .containsExactly(0, 1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
        assertThat(asAda(() -> programs.program(id)).pauses()).hasSize(1);
    }

    @Test
    void p_32_a_running_pause_is_ended_today_and_its_past_stays() throws Exception {
        openClinic();
        long id = active();
        plan(id, today, today.plusDays(6), "Ill");
        PauseRow running = asAda(() -> programs.program(id)).pauses().get(0);
        assertThat(running.begun()).isTrue();
        assertThat(asAda(() -> programs.program(id)).pausedUntil(today)).isEqualTo(today.plusDays(6));

        refused(PauseOverException.class, () -> asAda(() -> dropped(id, running.id())));
        refused(PauseDayPastException.class, () -> asAda(() -> changed(id, running.id(), today.minusDays(2))));
        asAda(() -> changed(id, running.id(), today.minusDays(1)));

        assertThat(dueDays(asAda(() -> programs.history(id)), "childs-pose", 2)).containsExactly(0, 1);
        refused(PauseOverException.class, () -> asAda(() -> changed(id, running.id(), today.plusDays(3))));
    }

    @Test
    void p_32_days_that_are_not_possible_are_refused() throws Exception {
        openClinic();
        long id = active();
        plan(id, today.plusDays(2), today.plusDays(4), "Holiday");

        refused(PauseDayPastException.class, () -> plan(id, today.minusDays(1), today, "Late"));
        refused(PauseEndsBeforeItBeginsException.class, () -> plan(id, today.plusDays(7), today.plusDays(6), "Turn"));
        refused(PauseOutsideProgramException.class, () -> plan(id, today.plusDays(7), today.plusDays(60), "Long"));
        refused(PausesOverlapException.class, () -> plan(id, today.plusDays(4), today.plusDays(5), "Again"));
        refused(ReasonMissingException.class, () -> plan(id, today.plusDays(7), today.plusDays(8), " "));
        assertThat(asAda(() -> programs.program(id)).pauses()).hasSize(1);
    }

    @Test
    void p_14_front_desk_and_strangers_plan_nothing_and_see_no_reason() throws Exception {
        openClinic();
        long id = active();
        plan(id, today.plusDays(2), today.plusDays(4), "Operation");

        assertThat(as(desk, Roles.RECEPTION, () -> programs.program(id)).pauses())
                .extracting(PauseRow::from, PauseRow::reason, PauseRow::changeable)
                .containsExactly(tuple(today.plusDays(2), null, false));
        refused(EJBAccessException.class, () -> as(desk, Roles.RECEPTION, () -> planned(id, today.plusDays(8))));
        refused(EJBAccessException.class, () -> as(manager, Roles.MANAGER, () -> planned(id, today.plusDays(8))));
        refused(
                NotYourPatientException.class,
                () -> as(stranger, Roles.THERAPIST, () -> planned(id, today.plusDays(8))));
        refused(NotYourPatientException.class, () -> as(stranger, Roles.THERAPIST, () -> stages.of(id)));
    }

    @Test
    void p_34_a_stage_with_a_date_begins_by_itself() throws Exception {
        openClinic();
        long id = start();
        ProgramDraft first = add(id, "childs-pose");
        ProgramDraft divided = asAda(() -> draftStages.add(id, first.revision()));
        assertThat(divided.openStage()).isEqualTo(2);
        assertThat(divided.stages().get(1).fault()).isEqualTo(StageFinding.Fault.EMPTY);
        refused(EmptyStageException.class, () -> issue(id, divided));
        ProgramDraft filled = add(id, "cat-cow");
        refused(
                StageDayOutsideException.class,
                () -> issue(id, planned(filled, StagePlan.onDate(2, "Later", today.plusDays(400), null))));
        ProgramDraft current = asAda(() -> drafts.draft(id));
        issue(id, planned(current, StagePlan.onDate(2, "Later", today.plusDays(7), null)));

        ProgramHistory history = asAda(() -> programs.history(id));
        assertThat(dueDays(history, "childs-pose", 9)).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(dueDays(history, "cat-cow", 9)).containsExactly(7, 8);
        assertThat(asAda(() -> stages.of(id)).orElseThrow().next()).isNull();
    }

    @Test
    void p_36_the_therapist_lets_a_stage_begin_puts_it_off_and_takes_it_back() throws Exception {
        openClinic();
        long id = twoStages();
        ProgramStages before = asAda(() -> stages.of(id)).orElseThrow();
        assertThat(before.inForce()).isEqualTo(1);
        assertThat(before.next().criteria()).isEqualTo("Kneels without pain");
        assertThat(as(desk, Roles.RECEPTION, () -> stages.of(id)).orElseThrow())
                .satisfies(seen -> assertThat(seen.next()).isNull())
                .satisfies(seen -> assertThat(seen.stages().get(1).criteria()).isNull());

        asAda(() -> begun(id, 2, today.plusDays(5)));
        assertThat(dueDays(asAda(() -> programs.history(id)), "cat-cow", 7)).containsExactly(5, 6);
        asAda(() -> begun(id, 2, today.plusDays(2)));
        assertThat(dueDays(asAda(() -> programs.history(id)), "childs-pose", 7)).containsExactly(0, 1);
        asAda(() -> takenBack(id, 2));
        assertThat(dueDays(asAda(() -> programs.history(id)), "cat-cow", 7)).isEmpty();
        refused(StageNotWaitingException.class, () -> asAda(() -> takenBack(id, 2)));

        asAda(() -> begun(id, 2, today));
        ProgramStages after = asAda(() -> stages.of(id)).orElseThrow();
        assertThat(after.inForce()).isEqualTo(2);
        assertThat(after.next()).isNull();
        refused(StageNotWaitingException.class, () -> asAda(() -> begun(id, 2, today.plusDays(1))));
    }

    @Test
    void p_36_a_stage_begins_on_a_possible_day_and_by_whoever_may() throws Exception {
        openClinic();
        long id = twoStages();

        refused(StageDayNotPossibleException.class, () -> asAda(() -> begun(id, 2, today.minusDays(1))));
        refused(StageDayNotPossibleException.class, () -> asAda(() -> begun(id, 2, today.plusDays(400))));
        refused(StageNotWaitingException.class, () -> asAda(() -> begun(id, 1, today)));
        refused(EJBAccessException.class, () -> as(manager, Roles.MANAGER, () -> begun(id, 2, today)));
        refused(NotYourPatientException.class, () -> as(stranger, Roles.THERAPIST, () -> begun(id, 2, today)));
        assertThat(asAda(() -> stages.of(id)).orElseThrow().inForce()).isEqualTo(1);
    }

    @Test
    void p_36_a_condition_noted_since_keeps_a_stage_from_beginning() throws Exception {
        openClinic();
        long id = start();
        add(id, "cat-cow");
        ProgramDraft divided =
                asAda(() -> draftStages.add(id, asAda(() -> drafts.draft(id)).revision()));
        issue(id, planned(add(id, "childs-pose"), StagePlan.onDecision(2, null, null)));
        assertThat(divided.stages()).hasSize(2);

        asAda(() -> {
            conditions.add(patient, "A2", null, null);
            return null;
        });

        assertThat(asAda(() -> stages.of(id)).orElseThrow().next().isOpen()).isTrue();
        refused(StageCautionsOpenException.class, () -> asAda(() -> begun(id, 2, today)));
    }

    @Test
    void p_37_the_next_draft_begins_with_the_stage_in_force() throws Exception {
        openClinic();
        long id = twoStages();
        asAda(() -> begun(id, 2, today));

        ProgramDraft next = asAda(() -> drafts.open(id));

        assertThat(next.stages()).isEmpty();
        assertThat(next.items()).extracting(ProgramDraft.Item::slug).containsExactly("cat-cow");
    }

    @Test
    void p_37_a_draft_that_was_open_when_the_next_stage_began_says_so_and_follows() throws Exception {
        openClinic();
        long id = twoStages();
        ProgramDraft open = asAda(() -> drafts.open(id));
        assertThat(open.stagesBehind()).isZero();
        asAda(() -> begun(id, 2, today));

        ProgramDraft outdated = asAda(() -> drafts.draft(id));
        assertThat(outdated.stagesBehind()).isOne();
        assertThat(outdated.openStage()).isOne();
        refused(
                EJBAccessException.class,
                () -> as(manager, Roles.MANAGER, () -> draftStages.leaveBehind(id, outdated.revision())));
        refused(
                NotYourPatientException.class,
                () -> as(stranger, Roles.THERAPIST, () -> draftStages.leaveBehind(id, outdated.revision())));

        ProgramDraft followed = asAda(() -> draftStages.leaveBehind(id, outdated.revision()));
        assertThat(followed.stagesBehind()).isZero();
        assertThat(followed.stages()).isEmpty();
        assertThat(followed.items()).extracting(ProgramDraft.Item::slug).containsExactly("cat-cow");
        assertThat(asAda(() -> drafts.undo(id, followed.revision())).stagesBehind())
                .isOne();
    }

    @Test
    void l_40_a_protocol_is_taken_over_with_all_its_stages() throws Exception {
        openClinic();
        long id = start();
        ProgramDraft draft = asAda(() -> drafts.draft(id));

        ProgramDraft filled = asAda(() -> draftStages.addProtocol(id, draft.revision(), "lower-back-later"));

        assertThat(filled.stages())
                .extracting(stage -> stage.plan().title(), stage -> stage.plan().begins())
                .containsExactly(
                        tuple("Control", StageBeginning.AT_START),
                        tuple("Strength", StageBeginning.ON_DECISION),
                        tuple("Load", StageBeginning.ON_DECISION));
        assertThat(filled.stages().get(1).plan().criteria())
                .startsWith("Does every exercise of the stage in good form");
        assertThat(filled.stages())
                .allSatisfy(stage -> assertThat(stage.exercises()).isGreaterThan(3));
        // Each stage keeps within six exercises, though together they have many more.
        assertThat(filled.items()).hasSizeGreaterThan(12);
        assertThat(filled.cautions())
                .extracting(caution -> caution.key().rule().name())
                .doesNotContain("MANY_EXERCISES");
        ProgramDraft undone = asAda(() -> drafts.undo(id, filled.revision()));
        assertThat(undone.items()).isEmpty();
        assertThat(undone.stages()).isEmpty();
    }

    @Test
    void p_33_stages_are_planned_removed_and_their_exercises_moved() throws Exception {
        openClinic();
        long id = start();
        ProgramDraft first = add(id, "childs-pose", "cat-cow");
        ProgramDraft divided = asAda(() -> draftStages.add(id, first.revision()));
        int catCow = key(divided, "cat-cow");
        ProgramDraft moved = asAda(() -> draftStages.putInto(id, divided.revision(), catCow, 2));
        assertThat(moved.openItems()).extracting(ProgramDraft.Item::slug).containsExactly("cat-cow");
        ProgramDraft third = asAda(() -> draftStages.add(id, moved.revision()));
        ProgramDraft dated = planned(third, StagePlan.onDate(3, null, today.plusDays(20), null));
        assertThat(dated.stages().get(2).fault()).isEqualTo(StageFinding.Fault.EMPTY);
        ProgramDraft opened = asAda(() -> draftStages.open(id, dated.revision(), 3));
        assertThat(opened.openStage()).isEqualTo(3);
        refused(DateAfterDecisionException.class, () -> issue(id, add(id, "bridge")));
        refused(UnknownProgramException.class, () -> {
            ProgramDraft now = asAda(() -> drafts.draft(id));
            asAda(() -> draftStages.open(id, now.revision(), 4));
        });

        ProgramDraft now = asAda(() -> drafts.draft(id));
        ProgramDraft removed = asAda(() -> draftStages.remove(id, now.revision(), 1));

        assertThat(removed.items())
                .extracting(ProgramDraft.Item::slug, ProgramDraft.Item::stage)
                .containsExactly(tuple("cat-cow", 1), tuple("bridge", 2));
        refused(TooManyStagesException.class, () -> {
            for (int more = 0; more < StagePlan.STAGES_MAX; more++) {
                ProgramDraft before = asAda(() -> drafts.draft(id));
                asAda(() -> draftStages.add(id, before.revision()));
            }
        });
    }

    private long twoStages() throws Exception {
        long id = start();
        ProgramDraft first = add(id, "childs-pose");
        asAda(() -> draftStages.add(id, first.revision()));
        issue(id, planned(add(id, "cat-cow"), StagePlan.onDecision(2, "Moving", "Kneels without pain")));
        return id;
    }

    private ProgramDraft planned(ProgramDraft draft, StagePlan plan) throws Exception {
        ProgramDraft current = asAda(() -> drafts.draft(draft.programId()));
        return asAda(() -> draftStages.plan(draft.programId(), current.revision(), plan));
    }

    private long active() throws Exception {
        long id = start();
        issue(id, add(id, "childs-pose"));
        return id;
    }

    private void plan(long id, LocalDate from, LocalDate to, String reason) throws Exception {
        asAda(() -> {
            pauses.plan(id, from, to, reason);
            return null;
        });
    }

    private Void planned(long id, LocalDate day) {
        pauses.plan(id, day, day, "Holiday");
        return null;
    }

    private Void changed(long id, long pause, LocalDate to) {
        pauses.endOn(id, pause, to);
        return null;
    }

    private Void dropped(long id, long pause) {
        pauses.cancel(id, pause);
        return null;
    }

    private Void begun(long id, int stage, LocalDate day) {
        stages.begin(id, stage, day);
        return null;
    }

    private Void takenBack(long id, int stage) {
        stages.takeBack(id, stage);
        return null;
    }

    /** On which of the next days that exercise is offered, counted from today. */
    private List<Integer> dueDays(ProgramHistory history, String slug, int days) {
        return today.datesUntil(today.plusDays(days))
                .filter(day -> history.offeredOn(day).stream()
                        .anyMatch(item -> item.slug().equals(slug)))
                .map(day -> (int) (day.toEpochDay() - today.toEpochDay()))
                .toList();
    }

    private ProgramDraft scheduled(ProgramDraft draft, String slug, Schedule schedule) throws Exception {
        int key = key(draft, slug);
        Prescription was = draft.items().stream()
                .filter(item -> item.itemKey() == key)
                .findFirst()
                .orElseThrow()
                .prescription();
        Prescription wanted = new Prescription(was.phase(), was.side(), was.dosage(), schedule, was.note());
        return asAda(() -> dosages.prescribe(draft.programId(), draft.revision(), key, wanted));
    }

    private long start() throws Exception {
        return asAda(() -> programs.start(new NewProgram(patient, "Low back", null, null)));
    }

    private VersionRow issue(long id, ProgramDraft draft) throws Exception {
        return issue(id, draft, draft.proposedFrom());
    }

    private VersionRow issue(long id, ProgramDraft draft, LocalDate from) throws Exception {
        var answers = draft.cautionsToAnswer().stream().collect(Collectors.toMap(Caution::key, caution -> "As agreed"));
        IssueOrder order = new IssueOrder(draft.revision(), from, draft.proposedEnd(), Map.copyOf(answers));
        return asAda(() -> programs.issue(id, order));
    }

    private static <T> T as(String name, String role, Callable<T> work) throws Exception {
        return Acting.as(name, role, work);
    }

    @Override
    void openClinic() throws Exception {
        super.openClinic();
        today = calendar.today();
    }
}
