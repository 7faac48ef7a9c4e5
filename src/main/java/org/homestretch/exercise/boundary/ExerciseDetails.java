package org.homestretch.exercise.boundary;

import java.io.Serializable;
import java.util.List;
import org.homestretch.exercise.entity.InstructionText;
import org.homestretch.exercise.entity.Prescribability;
import org.homestretch.exercise.entity.ReviewState;
import org.homestretch.exercise.entity.SoftRange;
import org.homestretch.exercise.entity.Traits;
import org.homestretch.exercise.entity.UsualDose;

/**
 * An exercise with all that prescribing it needs.
 *
 * @param usualDose what to propose; null when it is blocked
 * @param softRange the doses that need no reason; null when it is blocked
 * @param harder slug of the next step of the ladder, or null
 * @param language that of the instruction: the one asked for, or English where there is none
 * @param review of the exercise or its instruction, whichever is less
 */
public record ExerciseDetails(
        long id,
        String slug,
        Traits traits,
        UsualDose usualDose,
        SoftRange softRange,
        Prescribability prescribability,
        String harder,
        List<String> sources,
        ReviewState review,
        String language,
        InstructionText instruction,
        List<String> synonyms,
        boolean hasFigure)
        implements Serializable {

    public String title() {
        return instruction.title();
    }

    public boolean isPrescribable() {
        return prescribability.availability().isPrescribable();
    }
}
