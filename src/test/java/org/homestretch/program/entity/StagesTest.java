package org.homestretch.program.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static org.homestretch.program.ProgramFixture.ADA;
import static org.homestretch.program.ProgramFixture.TODAY;
import static org.homestretch.program.ProgramFixture.draftOfThree;
import static org.homestretch.program.ProgramFixture.issuance;
import static org.homestretch.program.ProgramFixture.slugs;
import static org.homestretch.program.ProgramFixture.stretch;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.program.entity.StageFinding.Fault;
import org.junit.jupiter.api.Test;

/** Cat–cow, child's pose and bridge in stage 1 and whatever a test adds behind them. */
class StagesTest {

    private static final LocalDate LAST_DAY = TODAY.plusDays(27);
    private static final ValidityPeriod FOUR_WEEKS = new ValidityPeriod(TODAY, LAST_DAY);
    private static final StagePlan ON_DECISION = StagePlan.onDecision(2, "Stronger", "Bridge without pain");

    private final Program program = draftOfThree();

    private ProgramVersion draft() {
        return program.draft().orElseThrow();
    }

    private void change(Consumer<Draft> work) {
        program.change(ADA, work);
    }

    private void divide(StagePlan second) {
        change(draft -> {
            draft.addStage(second);
            draft.add(14, "crunch", stretch(Phase.MAIN));
        });
    }

    @Test
    void p_33_a_program_is_not_divided_until_a_stage_is_added() {
        assertThat(draft().stages()).isEmpty();
        assertThat(draft().items()).extracting(PrescribedExercise::stage).containsOnly(1);

        divide(ON_DECISION);

        assertThat(draft().stages())
                .extracting(StagePlan::number, StagePlan::title, StagePlan::begins)
                .containsExactly(
                        tuple(1, null, StageBeginning.AT_START), tuple(2, "Stronger", StageBeginning.ON_DECISION));
        assertThat(draft().openStage()).isEqualTo(2);
        assertThat(draft().item(4).stage()).isEqualTo(2);
    }

    @Test
    void p_33_stages_follow_each_other_in_the_order_of_the_sessions() {
        divide(ON_DECISION);

        change(draft -> draft.add(15, "march", stretch(Phase.WARM_UP)));
        change(draft -> draft.putInto(2, 2));

        assertThat(slugs(draft().items())).containsExactly("cat-cow", "bridge", "march", "crunch", "childs-pose");
        change(draft -> draft.move(2, Direction.UP));
        change(draft -> draft.move(2, Direction.UP));
        assertThat(slugs(draft().items())).containsExactly("cat-cow", "bridge", "march", "childs-pose", "crunch");
    }

    @Test
    void p_33_a_removed_stage_takes_its_exercises_along_and_the_others_move_up() {
        divide(StagePlan.onDate(2, "Stronger", TODAY.plusDays(10), null));
        change(draft -> {
            draft.addStage(StagePlan.onDecision(3, "Sport", null));
            draft.add(16, "squat", stretch(Phase.MAIN));
        });

        change(draft -> draft.removeStage(1));

        assertThat(draft().stages())
                .containsExactly(StagePlan.first("Stronger", null), StagePlan.onDecision(2, "Sport", null));
        assertThat(draft().items())
                .extracting(PrescribedExercise::slug, PrescribedExercise::stage)
                .containsExactly(tuple("crunch", 1), tuple("squat", 2));
        assertThat(draft().openStage()).isEqualTo(2);
    }

    @Test
    void p_33_a_single_stage_left_is_the_undivided_program() {
        divide(ON_DECISION);

        change(draft -> draft.removeStage(2));

        assertThat(draft().stages()).isEmpty();
        assertThat(draft().openStage()).isEqualTo(1);
        assertThat(slugs(draft().items())).containsExactly("cat-cow", "childs-pose", "bridge");
    }

    @Test
    void p_20_a_removed_stage_comes_back_with_its_exercises() {
        divide(ON_DECISION);
        DraftState before = program.change(ADA, draft -> draft.removeStage(2)).orElseThrow();
        DraftStep removed = program.keepStep(StepKind.STAGE_REMOVED, null, before);

        program.undo(removed, ADA);

        assertThat(draft().stages()).hasSize(2);
        assertThat(draft().item(4).stage()).isEqualTo(2);
        program.redo(removed, ADA);
        assertThat(draft().stages()).isEmpty();
    }

    @Test
    void p_34_only_the_first_stage_begins_with_the_version_and_only_a_date_has_a_day() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StagePlan(2, null, StageBeginning.AT_START, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StagePlan(1, null, StageBeginning.ON_DATE, TODAY, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StagePlan(2, null, StageBeginning.ON_DECISION, TODAY, null));
        assertThatIllegalArgumentException().isThrownBy(() -> StagePlan.onDecision(9, null, null));
    }

    @Test
    void p_35_the_days_of_stages_lie_within_the_version_and_ascend() {
        divide(StagePlan.onDate(2, null, TODAY, null));
        assertThat(faults()).containsExactly(Fault.DAY_OUTSIDE);
        change(draft -> draft.planStage(StagePlan.onDate(2, null, LAST_DAY.plusDays(1), null)));
        assertThat(faults()).containsExactly(Fault.DAY_OUTSIDE);
        change(draft -> draft.planStage(StagePlan.onDate(2, null, null, null)));
        assertThat(faults()).containsExactly(Fault.DAY_MISSING);
        change(draft -> draft.planStage(StagePlan.onDate(2, null, LAST_DAY, null)));
        assertThat(faults()).isEmpty();

        change(draft -> {
            draft.addStage(StagePlan.onDate(3, null, LAST_DAY, null));
            draft.add(16, "squat", stretch(Phase.MAIN));
        });
        assertThat(faults()).containsExactly(Fault.DAYS_NOT_ASCENDING);
    }

    @Test
    void p_35_no_day_passes_over_a_stage_that_waits_for_the_therapist() {
        divide(ON_DECISION);
        change(draft -> {
            draft.addStage(StagePlan.onDate(3, null, LAST_DAY, null));
            draft.add(16, "squat", stretch(Phase.MAIN));
        });

        assertThat(faults()).containsExactly(Fault.DATE_AFTER_DECISION);
    }

    @Test
    void p_35_a_stage_without_exercises_cannot_be_issued() {
        change(draft -> draft.addStage(ON_DECISION));

        assertThat(draft().stageFindings(FOUR_WEEKS)).containsExactly(new StageFinding(2, Fault.EMPTY));
        assertThatIllegalStateException()
                .isThrownBy(() -> program.issue(issuance(program, TODAY, LAST_DAY), ADA, TODAY));
    }

    @Test
    void p_37_the_next_draft_leaves_out_what_the_patient_has_behind() {
        divide(ON_DECISION);
        program.issue(issuance(program, TODAY, LAST_DAY), ADA, TODAY);

        ProgramVersion next = program.openDraft(ADA);
        assertThat(next.stages()).hasSize(2);
        program.beginWithStage(2);

        assertThat(next.stages()).isEmpty();
        assertThat(slugs(next.items())).containsExactly("crunch");
        assertThat(program.issuedVersions().get(0).items()).hasSize(4);
    }

    @Test
    void p_30_every_other_day_counts_from_the_first_day_of_its_stage() {
        LocalDate stageBegins = TODAY.plusDays(11);
        Prescription everyOtherDay =
                new Prescription(Phase.MAIN, Side.NOT_SIDED, Dosage.of(2, 10, 3), Schedule.everyNthDay(2, 1), null);
        change(draft -> {
            draft.addStage(StagePlan.onDate(2, null, stageBegins, null));
            draft.add(14, "crunch", everyOtherDay);
            draft.addStage(StagePlan.onDecision(3, null, null));
            draft.add(15, "squat", everyOtherDay);
        });
        ProgramVersion version = program.issue(issuance(program, TODAY, LAST_DAY), ADA, TODAY);

        assertThat(version.scheduleFrom(TODAY, 4).anchor()).contains(stageBegins);
        assertThat(version.scheduleFrom(TODAY, 5).anchor()).isEmpty();

        version.beginStage(3, TODAY.plusDays(20), ADA);
        assertThat(version.scheduleFrom(TODAY, 5).anchor()).contains(TODAY.plusDays(20));
    }

    private List<Fault> faults() {
        return draft().stageFindings(FOUR_WEEKS).stream()
                .map(StageFinding::fault)
                .toList();
    }
}
