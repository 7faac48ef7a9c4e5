package org.homestretch.exercise.boundary;

import java.io.Serializable;
import java.util.List;
import org.homestretch.exercise.entity.InstructionText;
import org.homestretch.exercise.entity.Prescribability;
import org.homestretch.exercise.entity.Retirement;
import org.homestretch.exercise.entity.Review;
import org.homestretch.exercise.entity.SoftRange;
import org.homestretch.exercise.entity.Sources;
import org.homestretch.exercise.entity.Traits;
import org.homestretch.exercise.entity.UsualDose;

/**
 * An exercise with all that prescribing it needs.
 *
 * @param usualDose what to propose; null when it is blocked
 * @param softRange the doses that need no reason; null when it is blocked
 * @param harder slug of the next step of the ladder, or null
 * @param language that of the instruction: the one asked for, or English where there is none
 * @param review of everything but the instruction
 * @param own whether the clinic made it; else it ships with the product
 * @param retirement since when and why it is not prescribed any more; null while it is in use
 */
public record ExerciseDetails(
        long id,
        String slug,
        Traits traits,
        UsualDose usualDose,
        SoftRange softRange,
        Prescribability prescribability,
        String harder,
        Sources sources,
        Review review,
        Review instructionReview,
        String language,
        InstructionText instruction,
        List<String> synonyms,
        boolean hasFigure,
        boolean own,
        Retirement retirement)
        implements Serializable {

    public String title() {
        return instruction.title();
    }

    /** Whether a clinician has signed off all of it, in this language. */
    public boolean isReviewed() {
        return review.isReviewed() && instructionReview.isReviewed();
    }

    public boolean isRetired() {
        return retirement != null;
    }

    public boolean isPrescribable() {
        return !isRetired() && prescribability.availability().isPrescribable();
    }
}
