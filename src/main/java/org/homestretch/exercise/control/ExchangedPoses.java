package org.homestretch.exercise.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.homestretch.exercise.control.figure.Anatomy;
import org.homestretch.exercise.control.figure.Finding;
import org.homestretch.exercise.control.figure.PoseFileException;
import org.homestretch.exercise.control.figure.PoseReader;
import org.homestretch.exercise.entity.Exercise;
import org.homestretch.exercise.entity.ExercisePose;

/** Figures that a clinic posed itself on their way out and in, as pose files (L-55). */
@Dependent
public class ExchangedPoses {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ExerciseFigureSource figures;

    /** The clinic's own pose of the exercise, or null for the figure that ships or none. */
    String of(String slug) {
        return figures.revisionOf(slug) == 0
                ? null
                : figures.latest(slug).flatMap(ExercisePose::yaml).orElse(null);
    }

    /** What is wrong with a pose file, in one sentence; empty when it can be drawn and a body can do it. */
    static Optional<String> mistake(String slug, String yaml) {
        try {
            return Anatomy.findings(PoseReader.read(slug, yaml)).stream()
                    .filter(Finding::isImpossible)
                    .map(Finding::message)
                    .findFirst();
        } catch (PoseFileException undrawable) {
            return Optional.of(undrawable.getMessage());
        }
    }

    /**
     * Shows the exercise like this from now on; what it showed before stays with the programs that were issued (L-68).
     *
     * @param yaml the pose file, or null for the figure that ships or none
     */
    void arrange(Exercise exercise, String yaml, Importer by, Instant now) {
        if (!Objects.equals(yaml, of(exercise.slug()))) {
            int revision =
                    figures.latest(exercise.slug()).map(ExercisePose::revision).orElse(0);
            entityManager.persist(new ExercisePose(exercise, revision + 1, yaml, by.staffId(), by.name(), now));
            figures.forget();
        }
    }

    /** The member of staff who imports. */
    public record Importer(long staffId, String name) {}
}
