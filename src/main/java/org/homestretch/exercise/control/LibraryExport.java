package org.homestretch.exercise.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.homestretch.exercise.control.LibraryDocument.Entry;
import org.homestretch.exercise.control.LibraryDocument.Located;
import org.homestretch.exercise.entity.Exercise;
import org.homestretch.exercise.entity.Protocol;
import org.homestretch.exercise.entity.Sharing;

/** Collects what a library document is to hold: exercises, and protocols that are shared (L-50). */
@Dependent
public class LibraryExport {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ExchangedPoses poses;

    @Inject
    ExchangedPictures pictures;

    /** Everything. */
    public LibraryDocument all() {
        return document(exercise -> true, protocol -> true);
    }

    /** What the clinic made, without what ships. */
    public LibraryDocument own() {
        return document(Exercise::isOwn, Protocol::isOwn);
    }

    /** The exercises of these slugs and the protocols of these codes. */
    public LibraryDocument chosen(Set<String> slugs, Set<String> codes) {
        return document(exercise -> slugs.contains(exercise.slug()), protocol -> codes.contains(protocol.code()));
    }

    private LibraryDocument document(Predicate<Exercise> exercises, Predicate<Protocol> protocols) {
        List<Entry> entries = entityManager
                .createQuery("SELECT e FROM Exercise e ORDER BY e.slug", Exercise.class)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "e.instructions")
                .getResultStream()
                .filter(exercises)
                .map(exercise -> new Entry(
                        Located.nowhere(exercise.content()),
                        exercise.retirement().orElse(null),
                        poses.of(exercise.slug()),
                        pictures.of(exercise.slug())))
                .toList();
        return new LibraryDocument(
                entries,
                entityManager
                        .createQuery(
                                "SELECT p FROM Protocol p WHERE p.sharing = :shared ORDER BY p.place, p.code",
                                Protocol.class)
                        .setParameter("shared", Sharing.SHARED)
                        .getResultStream()
                        .filter(protocols)
                        .map(protocol -> Located.nowhere(protocol.content()))
                        .toList());
    }
}
