package org.homestretch.exercise.boundary;

import java.io.Serializable;
import java.util.List;
import org.homestretch.exercise.entity.EducationSection;
import org.homestretch.exercise.entity.EducationText;
import org.homestretch.exercise.entity.Review;

/**
 * Education as its reviewer sees it.
 *
 * @param text in the language under review
 * @param original in English
 * @param basis the same statements with the facts and sources behind them
 */
public record EducationSheet(EducationText text, EducationText original, List<EducationSection> basis, Review review)
        implements Serializable {

    public EducationSheet {
        basis = List.copyOf(basis);
    }
}
