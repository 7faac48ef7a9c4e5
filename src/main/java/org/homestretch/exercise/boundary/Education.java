package org.homestretch.exercise.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.homestretch.exercise.control.EducationFiles;
import org.homestretch.exercise.control.EducationSignoffs;
import org.homestretch.exercise.entity.EducationPage;
import org.homestretch.exercise.entity.EducationSignoff;
import org.homestretch.exercise.entity.EducationText;
import org.homestretch.exercise.entity.ExerciseEdit;

/** What the library can give patients to read: pages, questions with answers, and a checklist (L-70 to L-73). */
@Stateless
@RolesAllowed({THERAPIST, MANAGER})
public class Education {

    @Inject
    EducationSignoffs signoffs;

    /**
     * Everything there is, pages first.
     *
     * @param language the one the patient reads
     * @param conditionCodes what the patient has, for the suggestions
     */
    @RolesAllowed({THERAPIST, MANAGER})
    public List<EducationEntry> entries(String language, Set<String> conditionCodes) {
        List<EducationSignoff> known = signoffs.all();
        return EducationFiles.pages().stream()
                .map(page -> new EducationEntry(
                        page.slug(),
                        page.kind(),
                        page.in(ExerciseEdit.ORIGINAL_LANGUAGE).title(),
                        page.suits(conditionCodes),
                        EducationSignoffs.reviewOf(page.in(language), known).state()))
                .toList();
    }

    /**
     * One of them in that language, or in English where it has none.
     *
     * @throws UnknownEducationException if there is none of that name
     */
    @RolesAllowed({THERAPIST, MANAGER})
    public EducationText text(String slug, String language) {
        return page(slug).in(language);
    }

    static EducationPage page(String slug) {
        return EducationFiles.pages().stream()
                .filter(page -> page.slug().equals(slug))
                .findFirst()
                .orElseThrow(UnknownEducationException::new);
    }
}
