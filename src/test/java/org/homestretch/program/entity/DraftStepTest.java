package org.homestretch.program.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.homestretch.program.ProgramFixture.ADA;
import static org.homestretch.program.ProgramFixture.BEN;
import static org.homestretch.program.ProgramFixture.TODAY;
import static org.homestretch.program.ProgramFixture.activeProgram;
import static org.homestretch.program.ProgramFixture.draftOfThree;
import static org.homestretch.program.ProgramFixture.issuance;
import static org.homestretch.program.ProgramFixture.slugs;
import static org.homestretch.program.ProgramFixture.stretch;

import java.util.List;
import java.util.function.Consumer;
import org.homestretch.exercise.entity.Dosage;
import org.junit.jupiter.api.Test;

class DraftStepTest {

    private final Program program = draftOfThree();

    private DraftStep step(StepKind kind, Consumer<Draft> work) {
        DraftState before = program.change(ADA, work).orElseThrow();
        return program.keepStep(kind, null, before);
    }

    private List<PrescribedExercise> items() {
        return program.draft().orElseThrow().items();
    }

    @Test
    void p_20_a_removed_exercise_comes_back_in_its_place_with_its_key_dose_and_note() {
        Prescription special = new Prescription(
                Phase.MAIN, Side.LEFT, Dosage.of(3, 12, 5), Schedule.weekly(3), "Press through the heel");
        step(StepKind.PRESCRIBED, draft -> draft.prescribe(2, special));
        DraftStep removed = step(StepKind.REMOVED, draft -> draft.remove(2));
        assertThat(slugs(items())).containsExactly("cat-cow", "bridge");

        program.undo(removed, BEN);

        assertThat(slugs(items())).containsExactly("cat-cow", "childs-pose", "bridge");
        assertThat(items().get(1).itemKey()).isEqualTo(2);
        assertThat(items().get(1).prescription()).isEqualTo(special);
        assertThat(program.changed()).isEqualTo(BEN);
    }

    @Test
    void p_20_steps_are_undone_and_done_again_one_by_one() {
        DraftStep described = step(StepKind.DESCRIBED, draft -> draft.describe("Hips", null));
        DraftStep moved = step(StepKind.MOVED, draft -> draft.move(3, Direction.UP));
        DraftStep added = step(StepKind.ADDED, draft -> draft.add(14, "walking", stretch(Phase.WARM_UP)));
        DraftState end = new Draft(program, program.draft().orElseThrow()).state();

        program.undo(added, ADA);
        program.undo(moved, ADA);
        program.undo(described, ADA);

        assertThat(slugs(items())).containsExactly("cat-cow", "childs-pose", "bridge");
        assertThat(program.title()).isEqualTo("Low back");
        assertThat(program.goal()).isEqualTo("Sit through a film");
        assertThat(program.draft().orElseThrow().stepsDone()).isZero();

        program.redo(described, ADA);
        program.redo(moved, ADA);
        program.redo(added, ADA);

        assertThat(new Draft(program, program.draft().orElseThrow()).state()).isEqualTo(end);
        assertThat(program.draft().orElseThrow().stepsDone()).isEqualTo(3);
    }

    @Test
    void p_5_a_key_that_was_undone_is_not_given_to_another_exercise() {
        DraftStep added = step(StepKind.ADDED, draft -> draft.add(14, "walking", stretch(Phase.WARM_UP)));
        program.undo(added, ADA);

        step(StepKind.ADDED, draft -> draft.add(15, "crunch", stretch(Phase.MAIN)));

        assertThat(items()).extracting(PrescribedExercise::itemKey).containsExactly(1, 2, 3, 5);
    }

    @Test
    void p_9_undoing_counts_as_a_change() {
        DraftStep moved = step(StepKind.MOVED, draft -> draft.move(3, Direction.UP));
        int seen = program.revision();

        program.undo(moved, ADA);

        assertThat(program.revision()).isEqualTo(seen + 1);
    }

    @Test
    void p_9_work_that_changes_nothing_does_not_count() {
        int seen = program.revision();

        assertThat(program.change(BEN, draft -> draft.move(1, Direction.UP))).isEmpty();

        assertThat(program.revision()).isEqualTo(seen);
        assertThat(program.changed()).isEqualTo(ADA);
    }

    @Test
    void p_3_nothing_of_an_issued_version_is_undone() {
        DraftStep moved = step(StepKind.MOVED, draft -> draft.move(3, Direction.UP));
        ProgramVersion issued = program.issue(issuance(program, TODAY, TODAY.plusDays(27)), ADA, TODAY);

        assertThatIllegalStateException().isThrownBy(() -> program.undo(moved, ADA));
        assertThatIllegalStateException().isThrownBy(() -> issued.restore(List.of(), List.of()));
    }

    @Test
    void a_copy_stands_right_behind_its_original_with_a_key_of_its_own() {
        program.change(ADA, draft -> assertThat(draft.duplicate(2)).isEqualTo(4));

        assertThat(slugs(items())).containsExactly("cat-cow", "childs-pose", "childs-pose", "bridge");
        assertThat(items()).extracting(PrescribedExercise::itemKey).containsExactly(1, 2, 4, 3);
        assertThat(items().get(2).prescription()).isEqualTo(items().get(1).prescription());
    }

    @Test
    void p_27_another_exercise_takes_the_place_under_a_new_key() {
        Prescription elsewhere = stretch(Phase.COOL_DOWN);
        program.change(
                ADA,
                draft -> assertThat(draft.swap(2, 21, "figure-four-stretch", elsewhere))
                        .isEqualTo(4));

        assertThat(slugs(items())).containsExactly("cat-cow", "figure-four-stretch", "bridge");
        assertThat(items()).extracting(PrescribedExercise::itemKey).containsExactly(1, 4, 3);
        assertThat(items()).extracting(PrescribedExercise::position).containsExactly(0, 1, 2);
        assertThat(items().get(1).prescription().phase()).isEqualTo(Phase.MAIN);
    }

    @Test
    void p_29_a_draft_becomes_what_an_earlier_version_was() {
        Program active = activeProgram();
        active.openDraft(ADA);
        active.change(ADA, draft -> {
            draft.describe("Hips", "Climb stairs");
            draft.remove(1);
            draft.add(14, "walking", stretch(Phase.WARM_UP));
        });

        ProgramVersion first = active.issuedVersions().get(0);
        active.change(ADA, draft -> draft.copy(first));

        assertThat(slugs(active.draft().orElseThrow().items())).containsExactly("cat-cow", "childs-pose", "bridge");
        assertThat(active.draft().orElseThrow().items())
                .extracting(PrescribedExercise::itemKey)
                .containsExactly(1, 2, 3);
        assertThat(active.title()).isEqualTo("Low back");
        assertThat(active.goal()).isEqualTo("Climb stairs");
    }

    @Test
    void p_29_a_rhythm_is_counted_from_no_day_in_the_draft() {
        program.change(ADA, draft -> draft.prescribe(2, stretch(Phase.MAIN).scheduled(Schedule.everyNthDay(2, 1))));
        ProgramVersion first = program.issue(issuance(program, TODAY, TODAY.plusDays(27)), ADA, TODAY);
        program.openDraft(ADA);
        program.change(ADA, draft -> draft.remove(2));

        program.change(ADA, draft -> draft.copy(first));

        assertThat(first.item(2).prescription().schedule().anchor()).isPresent();
        assertThat(program.draft().orElseThrow().item(2).prescription().schedule())
                .isEqualTo(Schedule.everyNthDay(2, 1));
    }

    @Test
    void p_3_the_words_of_the_issued_version_are_not_part_of_what_is_undone() {
        Program active = activeProgram();
        active.openDraft(ADA);
        DraftState before = active.change(ADA, draft -> draft.remove(1)).orElseThrow();

        active.undo(active.keepStep(StepKind.REMOVED, 11L, before), ADA);

        assertThat(active.draft().orElseThrow().item(1).instruction()).isEmpty();
        assertThat(active.issuedVersions().get(0).item(1).instruction()).isPresent();
    }

    @Test
    void p_80_an_exercise_remembers_its_protocol_through_undoing_issue_and_the_next_draft() {
        DraftStep taken = step(
                StepKind.PROTOCOL_ADDED,
                draft -> draft.take(14, "walking", "lower-back-later", stretch(Phase.COOL_DOWN)));
        program.change(ADA, draft -> draft.duplicate(4));
        program.change(ADA, draft -> draft.swap(4, 21, "figure-four-stretch", stretch(Phase.COOL_DOWN)));
        assertThat(items())
                .extracting(PrescribedExercise::protocol)
                .containsExactly(null, null, null, "lower-back-later", "lower-back-later");

        program.undo(taken, ADA);
        assertThat(items()).extracting(PrescribedExercise::protocol).containsOnlyNulls();
        program.redo(taken, ADA);
        program.issue(issuance(program, TODAY, TODAY.plusDays(27)), ADA, TODAY);
        program.openDraft(ADA);

        assertThat(items())
                .extracting(PrescribedExercise::protocol)
                .containsExactly(null, null, null, "lower-back-later");
    }
}
