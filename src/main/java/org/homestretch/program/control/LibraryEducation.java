package org.homestretch.program.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.homestretch.exercise.boundary.Education;
import org.homestretch.exercise.entity.EducationText;
import org.homestretch.program.entity.Advice;
import org.homestretch.program.entity.IssuedAdvice;

/** Takes the words of advice from the library, in the patient's language. */
@Dependent
public class LibraryEducation {

    /** The checklist for desk and day. */
    public static final String CHECKLIST = "ergonomic-checklist";

    @Inject
    Education education;

    public IssuedAdvice words(Advice advice, String language) {
        return new IssuedAdvice(
                advice.pages().stream()
                        .map(slug -> education.text(slug, language))
                        .toList(),
                points(language).stream()
                        .filter(point -> advice.points().contains(point.code()))
                        .toList(),
                advice.agreed());
    }

    /** All points of the checklist, in its order. */
    public List<IssuedAdvice.Point> points(String language) {
        EducationText checklist = education.text(CHECKLIST, language);
        return checklist.sections().stream()
                .flatMap(section -> section.lines().stream())
                .map(line -> new IssuedAdvice.Point(line.code(), checklist.language(), line.text()))
                .toList();
    }
}
