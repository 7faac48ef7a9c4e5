package org.homestretch.exercise.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.homestretch.exercise.control.ExchangedPoses.Importer;
import org.homestretch.exercise.control.LibraryDocument.Entry;
import org.homestretch.exercise.control.LibraryDocument.Located;
import org.homestretch.exercise.entity.ExchangeProblem;
import org.homestretch.exercise.entity.Exercise;
import org.homestretch.exercise.entity.ExerciseContent;
import org.homestretch.exercise.entity.ImportRow;
import org.homestretch.exercise.entity.ImportRow.Effect;
import org.homestretch.exercise.entity.Protocol;
import org.homestretch.exercise.entity.ProtocolContent;
import org.homestretch.exercise.entity.SeedState;
import org.homestretch.exercise.entity.Sharing;

/** Says what a document would change in the library of this clinic, and takes it over (L-53). */
@Dependent
public class LibraryImport {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    LibraryComparison comparison;

    @Inject
    LibraryChanges changes;

    @Inject
    ExchangedPoses poses;

    @Inject
    ExchangedPictures pictures;

    /** What would happen: either something is wrong, or there is a row for every entry. */
    public record Plan(List<ExchangeProblem> problems, List<ImportRow> rows) {

        public Plan {
            problems = List.copyOf(problems);
            rows = List.copyOf(rows);
        }
    }

    /** Of two imports, and of an import and a release, one waits for the other. */
    public void begin() {
        entityManager.find(SeedState.class, SeedState.ID, LockModeType.PESSIMISTIC_WRITE);
    }

    public Plan plan(LibraryDocument document) {
        comparison.readLibrary();
        List<ExchangeProblem> problems = comparison.problems(document);
        return new Plan(problems, problems.isEmpty() ? comparison.rows(document) : List.of());
    }

    /**
     * Takes the document over as planned.
     *
     * @param by whoever imports
     */
    public void takeOver(LibraryDocument document, Importer by, Instant at) {
        for (Entry entry : document.exercises()) {
            if (comparison.row(entry).effect() != Effect.UNCHANGED) {
                Exercise exercise = takeOver(entry);
                exercise.signChange(by.name(), at);
                poses.arrange(exercise, entry.pose(), by, at);
                if (!pictures.of(entry.slug()).equals(entry.pictures())) {
                    pictures.arrange(exercise, entry.pictures(), at);
                }
            }
        }
        for (Located<ProtocolContent> protocol : document.protocols()) {
            if (comparison.row(protocol.value()).effect() != Effect.UNCHANGED) {
                takeOver(protocol.value(), at);
            }
        }
        changes.note();
    }

    private Exercise takeOver(Entry entry) {
        ExerciseContent content = entry.exercise().value();
        Exercise exercise = comparison.exercises().get(entry.slug());
        if (exercise == null) {
            exercise = Exercise.own(content);
            entityManager.persist(exercise);
            entityManager.flush(); // pictures and poses name its id
            comparison.exercises().put(entry.slug(), exercise);
        } else {
            exercise.revise(content);
        }
        if (entry.retirement() == null) {
            exercise.bringBack();
        } else {
            exercise.retire(entry.retirement());
        }
        return exercise;
    }

    private void takeOver(ProtocolContent content, Instant at) {
        Protocol known = comparison.protocol(content.code());
        if (known == null) {
            entityManager.persist(Protocol.imported(content, comparison.exercises()));
        } else {
            known.revise(content, comparison.exercises(), at);
            if (known.sharing() == Sharing.RETIRED) {
                known.share();
            }
        }
    }
}
