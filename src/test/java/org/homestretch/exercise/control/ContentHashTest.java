package org.homestretch.exercise.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.ExerciseContent;
import org.homestretch.exercise.entity.UsualDose;
import org.junit.jupiter.api.Test;

class ContentHashTest {

    private static final ExerciseContent FIRST = LibraryFiles.exercises().get(0);

    @Test
    void l_11_the_same_content_has_the_same_hash() {
        assertThat(ContentHash.of(LibraryFiles.exercises().get(0)))
                .isEqualTo(ContentHash.of(FIRST))
                .hasSize(64);
    }

    @Test
    void l_11_every_exercise_has_its_own_hash() {
        assertThat(LibraryFiles.exercises().stream().map(ContentHash::of)).doesNotHaveDuplicates();
    }

    @Test
    void l_11_a_changed_rest_or_resistance_changes_the_hash() {
        Dosage usual = FIRST.dose().dosage();
        Dosage rested = new Dosage(
                usual.sets(), usual.amount(), usual.unit(), usual.eachWay(), usual.holdSeconds(), 30, "red band");
        assertThat(ContentHash.of(with(rested))).isNotEqualTo(ContentHash.of(FIRST));
    }

    @Test
    void l_11_the_hash_of_the_library_does_not_depend_on_the_order_of_its_files() {
        ExerciseContent second = LibraryFiles.exercises().get(1);
        assertThat(ContentHash.of(List.of(FIRST, second), List.of()))
                .isEqualTo(ContentHash.of(List.of(second, FIRST), List.of()));
    }

    private static ExerciseContent with(Dosage dosage) {
        return new ExerciseContent(
                FIRST.slug(),
                FIRST.traits(),
                new UsualDose(dosage, FIRST.dose().frequency(), FIRST.dose().ownRange()),
                FIRST.prescribability(),
                FIRST.harder(),
                FIRST.sources(),
                FIRST.review(),
                FIRST.instructions());
    }
}
