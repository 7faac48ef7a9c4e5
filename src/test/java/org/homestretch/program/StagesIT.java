package org.homestretch.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.homestretch.access.boundary.NotYourPatientException;
import org.homestretch.access.boundary.Roles;
import org.homestretch.patient.boundary.PatientConditions;
import org.homestretch.program.boundary.DateAfterDecisionException;
import org.homestretch.program.boundary.DraftStages;
import org.homestretch.program.boundary.EmptyStageException;
import org.homestretch.program.boundary.ProgramDraft;
import org.homestretch.program.boundary.ProgramHistory;
import org.homestretch.program.boundary.ProgramStages;
import org.homestretch.program.boundary.StageCautionsOpenException;
import org.homestretch.program.boundary.StageDayNotPossibleException;
import org.homestretch.program.boundary.StageDayOutsideException;
import org.homestretch.program.boundary.StageNotWaitingException;
import org.homestretch.program.boundary.Stages;
import org.homestretch.program.boundary.TooManyStagesException;
import org.homestretch.program.boundary.UnknownProgramException;
import org.homestretch.program.entity.StageBeginning;
import org.homestretch.program.entity.StageFinding;
import org.homestretch.program.entity.StagePlan;
import org.homestretch.testing.Acting;
import org.junit.jupiter.api.Test;

/** The stages of a program: planned in the draft, and begun by their date or by the therapist. */
class StagesIT extends PrescribingClinic {

    @Inject
    DraftStages draftStages;

    @Inject
    Stages stages;

    @Inject
    PatientConditions conditions;

    @Test
    void p_34_a_stage_with_a_date_begins_by_itself() throws Exception {
        openClinic();
        LocalDate today = calendar.today();
        long id = start();
        ProgramDraft first = add(id, "childs-pose");
        ProgramDraft divided = asAda(() -> draftStages.add(id, first.revision()));
        assertThat(divided.openStage()).isEqualTo(2);
        assertThat(divided.stages().get(1).fault()).isEqualTo(StageFinding.Fault.EMPTY);
        refused(EmptyStageException.class, () -> issue(id, agreed(divided)));
        ProgramDraft filled = add(id, "cat-cow");
        refused(
                StageDayOutsideException.class,
                () -> issue(id, agreed(planned(filled, StagePlan.onDate(2, "Later", today.plusDays(400), null)))));
        ProgramDraft current = asAda(() -> drafts.draft(id));
        issue(id, agreed(planned(current, StagePlan.onDate(2, "Later", today.plusDays(7), null))));

        ProgramHistory history = asAda(() -> programs.history(id));
        assertThat(dueDays(history, "childs-pose", 9)).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(dueDays(history, "cat-cow", 9)).containsExactly(7, 8);
        assertThat(asAda(() -> stages.of(id)).orElseThrow().next()).isNull();
    }

    @Test
    void p_36_the_therapist_lets_a_stage_begin_puts_it_off_and_takes_it_back() throws Exception {
        openClinic();
        LocalDate today = calendar.today();
        long id = twoStages();
        ProgramStages before = asAda(() -> stages.of(id)).orElseThrow();
        assertThat(before.inForce()).isEqualTo(1);
        assertThat(before.next().criteria()).isEqualTo("Kneels without pain");
        assertThat(Acting.as(desk, Roles.RECEPTION, () -> stages.of(id)).orElseThrow())
                .satisfies(seen -> assertThat(seen.next()).isNull())
                .satisfies(seen -> assertThat(seen.stages().get(1).criteria()).isNull());

        adaDoes(() -> stages.begin(id, 2, today.plusDays(5)));
        assertThat(dueDays(asAda(() -> programs.history(id)), "cat-cow", 7)).containsExactly(5, 6);
        adaDoes(() -> stages.begin(id, 2, today.plusDays(2)));
        assertThat(dueDays(asAda(() -> programs.history(id)), "childs-pose", 7)).containsExactly(0, 1);
        adaDoes(() -> stages.takeBack(id, 2));
        assertThat(dueDays(asAda(() -> programs.history(id)), "cat-cow", 7)).isEmpty();
        refused(StageNotWaitingException.class, () -> adaDoes(() -> stages.takeBack(id, 2)));

        adaDoes(() -> stages.begin(id, 2, today));
        ProgramStages after = asAda(() -> stages.of(id)).orElseThrow();
        assertThat(after.inForce()).isEqualTo(2);
        assertThat(after.next()).isNull();
        refused(StageNotWaitingException.class, () -> adaDoes(() -> stages.begin(id, 2, today.plusDays(1))));
    }

    @Test
    void p_36_a_stage_begins_on_a_possible_day_and_by_whoever_may() throws Exception {
        openClinic();
        LocalDate today = calendar.today();
        long id = twoStages();

        refused(StageDayNotPossibleException.class, () -> adaDoes(() -> stages.begin(id, 2, today.minusDays(1))));
        refused(StageDayNotPossibleException.class, () -> adaDoes(() -> stages.begin(id, 2, today.plusDays(400))));
        refused(StageNotWaitingException.class, () -> adaDoes(() -> stages.begin(id, 1, today)));
        refused(EJBAccessException.class, () -> Acting.doing(manager, Roles.MANAGER, () -> stages.begin(id, 2, today)));
        refused(
                NotYourPatientException.class,
                () -> Acting.doing(stranger, Roles.THERAPIST, () -> stages.begin(id, 2, today)));
        refused(NotYourPatientException.class, () -> Acting.as(stranger, Roles.THERAPIST, () -> stages.of(id)));
        assertThat(asAda(() -> stages.of(id)).orElseThrow().inForce()).isEqualTo(1);
    }

    @Test
    void p_36_a_condition_noted_since_keeps_a_stage_from_beginning() throws Exception {
        openClinic();
        long id = start();
        add(id, "cat-cow");
        ProgramDraft divided =
                asAda(() -> draftStages.add(id, asAda(() -> drafts.draft(id)).revision()));
        issue(id, agreed(planned(add(id, "childs-pose"), StagePlan.onDecision(2, null, null))));
        assertThat(divided.stages()).hasSize(2);

        adaDoes(() -> conditions.add(patient, "A2", null, null));

        assertThat(asAda(() -> stages.of(id)).orElseThrow().next().isOpen()).isTrue();
        refused(StageCautionsOpenException.class, () -> adaDoes(() -> stages.begin(id, 2, calendar.today())));
    }

    @Test
    void p_37_the_next_draft_begins_with_the_stage_in_force() throws Exception {
        openClinic();
        long id = twoStages();
        adaDoes(() -> stages.begin(id, 2, calendar.today()));

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
        adaDoes(() -> stages.begin(id, 2, calendar.today()));

        ProgramDraft outdated = asAda(() -> drafts.draft(id));
        assertThat(outdated.stagesBehind()).isOne();
        assertThat(outdated.openStage()).isOne();
        refused(
                EJBAccessException.class,
                () -> Acting.as(manager, Roles.MANAGER, () -> draftStages.leaveBehind(id, outdated.revision())));
        refused(
                NotYourPatientException.class,
                () -> Acting.as(stranger, Roles.THERAPIST, () -> draftStages.leaveBehind(id, outdated.revision())));

        ProgramDraft followed = asAda(() -> draftStages.leaveBehind(id, outdated.revision()));
        assertThat(followed.stagesBehind()).isZero();
        assertThat(followed.stages()).isEmpty();
        assertThat(followed.items()).extracting(ProgramDraft.Item::slug).containsExactly("cat-cow");
        assertThat(asAda(() -> drafts.undo(id, followed.revision())).stagesBehind())
                .isOne();
    }

    @Test
    void l_40_p_38_a_protocol_is_taken_over_with_all_its_stages_each_reviewed_by_itself() throws Exception {
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
        ProgramDraft dated =
                planned(third, StagePlan.onDate(3, null, calendar.today().plusDays(20), null));
        assertThat(dated.stages().get(2).fault()).isEqualTo(StageFinding.Fault.EMPTY);
        ProgramDraft opened = asAda(() -> draftStages.open(id, dated.revision(), 3));
        assertThat(opened.openStage()).isEqualTo(3);
        refused(DateAfterDecisionException.class, () -> issue(id, agreed(add(id, "bridge"))));
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
        issue(id, agreed(planned(add(id, "cat-cow"), StagePlan.onDecision(2, "Moving", "Kneels without pain"))));
        return id;
    }

    private ProgramDraft planned(ProgramDraft draft, StagePlan plan) throws Exception {
        ProgramDraft current = asAda(() -> drafts.draft(draft.programId()));
        return asAda(() -> draftStages.plan(draft.programId(), current.revision(), plan));
    }
}
