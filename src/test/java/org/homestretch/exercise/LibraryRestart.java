package org.homestretch.exercise;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.homestretch.exercise.control.LibraryChanges;
import org.homestretch.exercise.control.LibraryFiles;
import org.homestretch.exercise.control.LibrarySeed;
import org.homestretch.exercise.entity.Exercise;
import org.homestretch.exercise.entity.ExerciseContent;
import org.homestretch.exercise.entity.InstructionContent;
import org.homestretch.exercise.entity.InstructionText;

/** Starts the clinic with another release of the library, and edits an exercise as the clinic might. */
@Stateless
public class LibraryRestart {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    LibrarySeed seed;

    @Inject
    LibraryChanges changes;

    public void editInTheClinic(String slug, String title) {
        Exercise exercise = entityManager
                .createQuery("SELECT e FROM Exercise e WHERE e.slug = :slug", Exercise.class)
                .setParameter("slug", slug)
                .getSingleResult();
        exercise.revise(titled(exercise.content(), title));
        changes.note();
    }

    /** @param suffix what the release adds to every title */
    public void withNewRelease(String suffix) {
        List<ExerciseContent> release = LibraryFiles.exercises().stream()
                .map(content -> titled(content, title(content) + suffix))
                .toList();
        seed.bringUpToDate(release, LibraryFiles.protocols());
    }

    private static ExerciseContent titled(ExerciseContent content, String title) {
        return content.with(content.instructions().stream()
                .map(instruction -> isEnglish(instruction) ? titled(instruction, title) : instruction)
                .toList());
    }

    private static InstructionContent titled(InstructionContent english, String title) {
        InstructionText text = english.text();
        InstructionText retitled = new InstructionText(
                title, text.purpose(), text.steps(), text.breathing(), text.mistake(), text.cautions());
        return new InstructionContent(english.language(), english.review(), retitled, english.synonyms());
    }

    private static String title(ExerciseContent content) {
        return content.instructions().stream()
                .filter(LibraryRestart::isEnglish)
                .findFirst()
                .orElseThrow()
                .text()
                .title();
    }

    private static boolean isEnglish(InstructionContent instruction) {
        return instruction.language().equals("en");
    }
}
