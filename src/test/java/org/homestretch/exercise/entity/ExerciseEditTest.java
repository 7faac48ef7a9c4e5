package org.homestretch.exercise.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.homestretch.exercise.EditFixture.chairTwist;
import static org.homestretch.exercise.EditFixture.edit;
import static org.homestretch.exercise.EditFixture.instruction;
import static org.homestretch.exercise.EditFixture.reworded;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExerciseEditTest {

    private static final Dosage DOSAGE = Dosage.of(1, 3, 20);
    private static final Review SIGNED = Review.by("Mona", LocalDate.of(2026, 11, 2));

    private final ExerciseContent reviewed = reviewed(edit(
                    DOSAGE,
                    instruction("en", "Chair twist", "Turn to one side."),
                    instruction("de", "Drehung im Sitzen", "Drehen Sie sich."))
            .asNew("chair-twist"));

    @Test
    void l_30_a_new_exercise_is_a_draft_in_every_part() {
        ExerciseContent content = chairTwist("Chair twist").asNew("chair-twist");

        assertThat(content.review()).isEqualTo(Review.draft());
        assertThat(content.instructions().get(0).review()).isEqualTo(Review.draft());
    }

    @Test
    void l_33_an_edit_that_says_the_same_changes_nothing() {
        assertThat(reworded(reviewed, "fr", "").appliedTo(reviewed)).isEqualTo(reviewed);
    }

    @Test
    void l_33_a_corrected_translation_is_a_draft_and_nothing_else_is() {
        ExerciseContent now = reworded(reviewed, "de", "Setzen Sie sich hin.").appliedTo(reviewed);

        assertThat(now.review()).isEqualTo(SIGNED);
        assertThat(review(now, "en")).isEqualTo(SIGNED);
        assertThat(review(now, "de")).isEqualTo(Review.draft());
    }

    @Test
    void l_33_once_the_english_text_changes_its_translations_are_drafts_too() {
        ExerciseContent now = reworded(reviewed, "en", "Sit on a stool.").appliedTo(reviewed);

        assertThat(now.review()).isEqualTo(SIGNED);
        assertThat(review(now, "en")).isEqualTo(Review.draft());
        assertThat(review(now, "de")).isEqualTo(Review.draft());
    }

    @Test
    void l_33_another_dose_makes_the_exercise_a_draft_and_leaves_the_words() {
        ExerciseContent now = edit(
                        Dosage.of(2, 3, 20),
                        instruction("en", "Chair twist", "Turn to one side."),
                        instruction("de", "Drehung im Sitzen", "Drehen Sie sich."))
                .appliedTo(reviewed);

        assertThat(now.review()).isEqualTo(Review.draft());
        assertThat(review(now, "de")).isEqualTo(SIGNED);
    }

    @Test
    void l_33_a_machine_translation_that_nobody_touched_stays_one() {
        ExerciseContent machine = with(reviewed, Review.machineDraft());

        assertThat(review(reworded(machine, "en", "Sit on a stool.").appliedTo(machine), "de"))
                .isEqualTo(Review.machineDraft());
        assertThat(review(reworded(machine, "de", "Setzen Sie sich.").appliedTo(machine), "de"))
                .isEqualTo(Review.draft());
        assertThat(review(reworded(machine, "fr", "").appliedTo(machine), "de")).isEqualTo(Review.machineDraft());
    }

    @Test
    void l_33_a_release_keeps_the_sign_off_of_what_it_left_alone() {
        Exercise exercise = Exercise.shipped(with(reviewed, Review.draft()), "first release");
        exercise.review(SIGNED);
        exercise.review("de", SIGNED);

        exercise.refresh(reworded(reviewed, "de", "Setzen Sie sich.").asNew("chair-twist"), "second release");

        assertThat(exercise.content().review()).isEqualTo(SIGNED);
        assertThat(review(exercise.content(), "de")).isEqualTo(Review.draft());
    }

    @Test
    void l_35_a_retired_exercise_says_why_and_can_be_brought_back() {
        Exercise exercise = Exercise.own(chairTwist("Chair twist").asNew("chair-twist"));

        assertThatIllegalArgumentException().isThrownBy(() -> new Retirement(LocalDate.of(2026, 11, 2), "Mona", " "));
        exercise.retire(new Retirement(LocalDate.of(2026, 11, 2), "Mona", "Two falls."));
        assertThat(exercise.retirement())
                .hasValueSatisfying(
                        retirement -> assertThat(retirement.reason()).isEqualTo("Two falls."));
        exercise.bringBack();
        assertThat(exercise.retirement()).isEmpty();
    }

    private static Review review(ExerciseContent content, String language) {
        return content.instructionIn(language).orElseThrow().review();
    }

    private static ExerciseContent reviewed(ExerciseContent content) {
        return with(content, SIGNED);
    }

    private static ExerciseContent with(ExerciseContent content, Review review) {
        List<InstructionContent> instructions = content.instructions().stream()
                .map(known -> new InstructionContent(known.language(), review, known.text(), known.synonyms()))
                .toList();
        return new ExerciseContent(
                content.slug(),
                content.traits(),
                content.dose(),
                content.prescribability(),
                content.harder(),
                content.sources(),
                review,
                instructions);
    }
}
