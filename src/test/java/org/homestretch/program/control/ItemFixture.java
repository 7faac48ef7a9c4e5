package org.homestretch.program.control;

import java.util.List;
import java.util.Set;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.Frequency;
import org.homestretch.exercise.entity.Laterality;
import org.homestretch.exercise.entity.OwnRange;
import org.homestretch.exercise.entity.Range;
import org.homestretch.exercise.entity.StartPosition;
import org.homestretch.exercise.entity.TargetMuscles;
import org.homestretch.exercise.entity.Traits;
import org.homestretch.exercise.entity.UsualDose;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Side;

/** Exercises as the library knows them, prescribed in the way a test says. */
final class ItemFixture {

    static final ExerciseFacts HAMSTRING_STRETCH =
            facts("supine-hamstring-stretch", Category.STATIC_STRETCH, Laterality.EACH_SIDE, Dosage.of(1, 3, 20));
    static final ExerciseFacts CHILDS_POSE =
            facts("childs-pose", Category.STATIC_STRETCH, Laterality.NONE, Dosage.of(1, 3, 20));
    static final ExerciseFacts BRIDGE = new ExerciseFacts(
            "bridge",
            traits(Category.STRENGTHENING, Laterality.BOTH_TOGETHER, BodyRegion.LOWER_BACK),
            new UsualDose(Dosage.of(2, 10, 3), Frequency.weekly(3), OwnRange.NONE),
            "single-leg-bridge",
            false);
    static final ExerciseFacts FIGURE_FOUR = new ExerciseFacts(
            "figure-four-stretch",
            traits(Category.STATIC_STRETCH, Laterality.EACH_SIDE, BodyRegion.BUTTOCK),
            new UsualDose(Dosage.of(1, 2, 30), Frequency.daily(1), new OwnRange(null, new Range(15, 120), null, null)),
            null,
            false);

    private ItemFixture() {}

    static ExerciseFacts facts(String slug, Category category, Laterality laterality, Dosage usual) {
        return new ExerciseFacts(
                slug,
                traits(category, laterality, BodyRegion.LOWER_BACK),
                new UsualDose(usual, Frequency.daily(1), OwnRange.NONE),
                null,
                false);
    }

    /** Lying on the back, without equipment. */
    static Traits traits(Category category, Laterality laterality, BodyRegion region) {
        return new Traits(
                category, List.of(region), TargetMuscles.NONE, StartPosition.SUPINE, laterality, List.of(), List.of());
    }

    /** A patient of forty who has not been asked anything. */
    static ReviewedPatient patient(Set<String> conditions) {
        return new ReviewedPatient(conditions, 40, null);
    }

    static ReviewedItem prescribed(ExerciseFacts exercise, Dosage dosage) {
        return prescribed(
                exercise, dosage, UsualSchedule.of(exercise.usualDose().frequency()));
    }

    static ReviewedItem prescribed(ExerciseFacts exercise, Dosage dosage, Schedule schedule) {
        return item(1, exercise, Phase.MAIN, dosage, schedule);
    }

    static ReviewedItem item(int key, ExerciseFacts exercise, Phase phase, Dosage dosage, Schedule schedule) {
        Side side = SidesOfExercise.usual(exercise.laterality());
        return new ReviewedItem(key, exercise, new Prescription(phase, side, dosage, schedule, null));
    }

    static ReviewedItem usual(int key, ExerciseFacts exercise, Phase phase) {
        UsualDose usual = exercise.usualDose();
        return item(key, exercise, phase, usual.dosage(), UsualSchedule.of(usual.frequency()));
    }

    static ReviewedDraft draft(ReviewedItem... items) {
        return new ReviewedDraft(List.of(items), patient(Set.of()));
    }
}
