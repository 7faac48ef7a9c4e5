package org.homestretch.program.entity;

import java.io.Serializable;
import java.util.List;
import org.homestretch.exercise.entity.EducationText;

/**
 * Advice in the words that the patient was given with a version, for ever the same (P-3).
 *
 * @param pages in the order of printing, in the patient's language
 * @param points of the ergonomic checklist that fit, in the patient's language
 * @param agreed changes in the therapist's words
 */
public record IssuedAdvice(List<EducationText> pages, List<Point> points, List<String> agreed) implements Serializable {

    public static final IssuedAdvice NONE = new IssuedAdvice(List.of(), List.of(), List.of());

    public IssuedAdvice {
        pages = List.copyOf(pages);
        points = List.copyOf(points);
        agreed = List.copyOf(agreed);
    }

    /** @param language BCP 47 tag of the language the text is in */
    public record Point(String code, String language, String text) implements Serializable {}

    public boolean isEmpty() {
        return pages.isEmpty() && points.isEmpty() && agreed.isEmpty();
    }
}
