package org.homestretch.exercise.control.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homestretch.exercise.control.LibraryChanges;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Equipment;

/** Reads from the database what the search remembers: only what changed since the last time. */
@ApplicationScoped
public class LibraryReading {

    /** As many ids as one question may name. */
    private static final int AT_ONCE = 1000;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    LibraryChanges changes;

    /**
     * The next copy. In a transaction of its own: what the caller changed and has not committed must not be remembered. The
     * count is read first, so that a copy is never thought newer than it is.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public LibraryCopy after(LibraryCopy last) {
        long count = changes.count();
        Map<Long, ExerciseVersion> versions = versions();
        Map<Long, KnownExercise> exercises = new HashMap<>(last.exercises());
        exercises.keySet().retainAll(versions.keySet());
        List<Long> changed = versions.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(last.versions().get(entry.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        for (int start = 0; start < changed.size(); start += AT_ONCE) {
            List<Long> part = changed.subList(start, Math.min(changed.size(), start + AT_ONCE));
            read(part).forEach(exercise -> exercises.put(exercise.id(), exercise));
        }
        return LibraryCopy.of(count, versions, exercises);
    }

    /** Of all exercises that are in use; what is retired is not found (L-35). */
    private Map<Long, ExerciseVersion> versions() {
        return entityManager
                .createQuery(
                        "SELECT e.id, e.version, COUNT(i), SUM(i.version) FROM Exercise e JOIN e.instructions i"
                                + " WHERE e.retirement.day IS NULL GROUP BY e.id, e.version",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (Long) row[0],
                        row -> new ExerciseVersion(
                                (Integer) row[1], ((Number) row[2]).longValue(), ((Number) row[3]).longValue())));
    }

    private List<KnownExercise> read(Collection<Long> ids) {
        Map<Long, List<BodyRegion>> regions = lists("regions", ids, BodyRegion.class);
        Map<Long, List<Equipment>> equipment = lists("equipment", ids, Equipment.class);
        Map<Long, Map<String, Wording>> wordings = wordings(ids);
        return entityManager
                .createQuery(
                        "SELECT NEW org.homestretch.exercise.control.search.ExerciseFields(e.id, e.slug, e.category,"
                                + " e.position, e.laterality, e.muscles, e.availability, e.review.state)"
                                + " FROM Exercise e WHERE e.id IN :ids",
                        ExerciseFields.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(fields -> fields.with(
                        regions.getOrDefault(fields.id(), List.of()),
                        equipment.getOrDefault(fields.id(), List.of()),
                        wordings.get(fields.id())))
                .toList();
    }

    private <E> Map<Long, List<E>> lists(String list, Collection<Long> ids, Class<E> type) {
        Map<Long, List<E>> all = new HashMap<>();
        entityManager
                .createQuery(
                        "SELECT e.id, v FROM Exercise e JOIN e." + list + " v WHERE e.id IN :ids"
                                + " ORDER BY e.id, INDEX(v)",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> all.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add(type.cast(row[1])));
        return all;
    }

    private Map<Long, Map<String, Wording>> wordings(Collection<Long> ids) {
        Map<Long, Map<String, Wording>> all = new HashMap<>();
        entityManager
                .createQuery(
                        "SELECT NEW org.homestretch.exercise.control.search.WordingFields(i.exercise.id, i.language,"
                                + " i.review.state, i.title, i.purpose, i.synonyms)"
                                + " FROM Instruction i WHERE i.exercise.id IN :ids",
                        WordingFields.class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(fields -> all.computeIfAbsent(fields.exerciseId(), id -> new HashMap<>())
                        .put(fields.language(), fields.wording()));
        return all;
    }
}
