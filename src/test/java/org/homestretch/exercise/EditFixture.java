package org.homestretch.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.homestretch.exercise.entity.Availability;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.ExerciseContent;
import org.homestretch.exercise.entity.ExerciseEdit;
import org.homestretch.exercise.entity.Frequency;
import org.homestretch.exercise.entity.InstructionEdit;
import org.homestretch.exercise.entity.InstructionText;
import org.homestretch.exercise.entity.Laterality;
import org.homestretch.exercise.entity.OwnRange;
import org.homestretch.exercise.entity.Prescribability;
import org.homestretch.exercise.entity.Sources;
import org.homestretch.exercise.entity.StartPosition;
import org.homestretch.exercise.entity.Statement;
import org.homestretch.exercise.entity.TargetMuscles;
import org.homestretch.exercise.entity.Traits;
import org.homestretch.exercise.entity.UsualDose;

/** What therapists type into the editor of the library. */
public final class EditFixture {

    private EditFixture() {}

    /** A chair twist in English, as complete as an exercise must be. */
    public static ExerciseEdit chairTwist(String title) {
        return edit(Dosage.of(1, 3, 20), instruction("en", title, "Turn to one side."));
    }

    public static ExerciseEdit edit(Dosage dosage, InstructionEdit... instructions) {
        return new ExerciseEdit(
                new Traits(
                        Category.STATIC_STRETCH,
                        List.of(BodyRegion.MID_BACK),
                        TargetMuscles.NONE,
                        StartPosition.SITTING_ON_CHAIR,
                        Laterality.EACH_SIDE,
                        List.of(),
                        List.of()),
                new UsualDose(dosage, Frequency.daily(1), OwnRange.NONE),
                new Prescribability(Availability.OPEN, null, null),
                null,
                new Sources(Map.of(Statement.EXERCISE, List.of("our own practice"))),
                List.of(instructions));
    }

    public static InstructionEdit instruction(String language, String title, String secondStep) {
        List<String> steps =
                List.of("Sit tall on a chair.", secondStep, "Hold and breathe.", "Turn back and change sides.");
        return new InstructionEdit(
                language,
                new InstructionText(title, "Frees the middle back.", steps, "Breathe slowly.", null, List.of()),
                List.of());
    }

    /** The same exercise with the step of an instruction, in that language, reworded. */
    public static ExerciseEdit reworded(ExerciseContent content, String language, String firstStep) {
        return new ExerciseEdit(
                content.traits(),
                content.dose(),
                content.prescribability(),
                content.harder(),
                content.sources(),
                content.instructions().stream()
                        .map(known -> new InstructionEdit(
                                known.language(),
                                known.language().equals(language) ? reworded(known.text(), firstStep) : known.text(),
                                known.synonyms()))
                        .toList());
    }

    private static InstructionText reworded(InstructionText text, String firstStep) {
        List<String> steps = new ArrayList<>(text.steps());
        steps.set(0, firstStep);
        return new InstructionText(
                text.title(), text.purpose(), steps, text.breathing(), text.mistake(), text.cautions());
    }
}
