package org.homestretch.exercise.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homestretch.access.boundary.Caller;
import org.homestretch.exercise.control.LibraryQueries;
import org.homestretch.exercise.control.TherapistShelf;
import org.homestretch.exercise.control.search.LibrarySearch;
import org.homestretch.exercise.control.search.Mine;
import org.homestretch.exercise.entity.Availability;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Exercise;
import org.homestretch.exercise.entity.LibraryFilter;
import org.homestretch.exercise.entity.ReadingLanguage;
import org.homestretch.platform.boundary.ClinicCalendar;

/** What can be prescribed: find exercises, read one, check that it may be prescribed (L-1 to L-10). */
@Stateless
@RolesAllowed({THERAPIST, RECEPTION, MANAGER})
public class ExerciseLibrary {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    LibraryQueries queries;

    @Inject
    LibrarySearch search;

    @Inject
    TherapistShelf shelf;

    @Inject
    Caller caller;

    @Inject
    ClinicCalendar calendar;

    /** A page of the exercises that the filter means, best match first, then by title (L-10), in English. */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public List<ExerciseCard> find(LibraryFilter filter, int first, int size) {
        return search.find(filter, ReadingLanguage.ENGLISH, Mine.NOTHING).page(first, size).stream()
                .map(exercise -> ExerciseViews.card(exercise, ReadingLanguage.ENGLISH, false))
                .toList();
    }

    /** How many exercises the filter means. */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public long count(LibraryFilter filter) {
        return search.find(filter, ReadingLanguage.ENGLISH, Mine.NOTHING).all().size();
    }

    /** The regions for which the library holds something. */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public Set<BodyRegion> regions() {
        List<BodyRegion> used = entityManager
                .createQuery("SELECT DISTINCT r FROM Exercise e JOIN e.regions r", BodyRegion.class)
                .getResultList();
        return Collections.unmodifiableSet(new TreeSet<>(used));
    }

    /**
     * An exercise with its instruction in that language, or in English where there is none.
     *
     * @throws UnknownExerciseException if there is none of that slug
     */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public ExerciseDetails exercise(String slug, String language) {
        return findExercise(slug, language).orElseThrow(UnknownExerciseException::new);
    }

    /** An exercise by its slug, also one that is retired or advice only; its words in English where that language has none. */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public Optional<ExerciseDetails> findExercise(String slug, String language) {
        return queries.bySlug(List.of(slug)).stream()
                .findFirst()
                .map(exercise -> ExerciseViews.details(exercise, language));
    }

    /**
     * How far an exercise and each of its languages are reviewed; the exercise itself comes first (L-32).
     *
     * @throws UnknownExerciseException if there is none of that slug
     */
    @RolesAllowed({THERAPIST, MANAGER})
    public List<ReviewedPart> reviews(String slug) {
        return queries.bySlug(List.of(slug)).stream()
                .findFirst()
                .map(exercise -> ExerciseViews.reviews(exercise.content()))
                .orElseThrow(UnknownExerciseException::new);
    }

    /** The steps of the ladder beside an exercise, easier ones first (L-2). */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public List<LadderStep> ladder(String slug) {
        return entityManager
                .createQuery(
                        "SELECT NEW org.homestretch.exercise.boundary.LadderStep("
                                + "e.slug, i.title, CASE WHEN e.harder = :slug THEN FALSE ELSE TRUE END) "
                                + "FROM Exercise e JOIN e.instructions i WHERE i.language = :language "
                                + "AND e.retirement.day IS NULL AND (e.harder = :slug OR e.slug = "
                                + "(SELECT h.harder FROM Exercise h WHERE h.slug = :slug)) ORDER BY i.title",
                        LadderStep.class)
                .setParameter("slug", slug)
                .setParameter("language", LibraryQueries.FALLBACK_LANGUAGE)
                .setMaxResults(10)
                .getResultStream()
                .sorted(Comparator.comparing(LadderStep::harder))
                .toList();
    }

    /** What may be prescribed instead of each of these exercises, one step easier or harder, by title (L-2). */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public List<LadderNeighbor> ladderNeighbors(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "SELECT NEW org.homestretch.exercise.boundary.LadderNeighbor(e.id, n.id, n.slug, i.title, "
                                + "CASE WHEN n.slug = e.harder THEN TRUE ELSE FALSE END) "
                                + "FROM Exercise e, Exercise n JOIN n.instructions i WHERE e.id IN :ids "
                                + "AND (n.slug = e.harder OR n.harder = e.slug) AND i.language = :language "
                                + "AND n.retirement.day IS NULL AND n.availability IN :prescribable ORDER BY i.title",
                        LadderNeighbor.class)
                .setParameter("ids", ids)
                .setParameter("language", LibraryQueries.FALLBACK_LANGUAGE)
                .setParameter("prescribable", Availability.PRESCRIBABLE)
                .getResultList();
    }

    /**
     * The exercises of these ids, in the order of the ids.
     *
     * @throws UnknownExerciseException if one of them does not exist
     */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public List<ExerciseDetails> exercises(Collection<Long> ids, String language) {
        return inOrder(ids, queries.byId(ids), Exercise::id, language);
    }

    /**
     * The exercises of these slugs, in the order of the slugs.
     *
     * @throws UnknownExerciseException if one of them does not exist
     */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public List<ExerciseDetails> exercisesBySlug(Collection<String> slugs, String language) {
        return inOrder(slugs, queries.bySlug(slugs), Exercise::slug, language);
    }

    /** Those of these exercises that the library has, in the order of the slugs. */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public List<ExerciseDetails> knownBySlug(List<String> slugs, String language) {
        return queries.bySlug(slugs).stream()
                .sorted(Comparator.comparing(exercise -> slugs.indexOf(exercise.slug())))
                .map(exercise -> ExerciseViews.details(exercise, language))
                .toList();
    }

    /**
     * An exercise about to be prescribed; from now on one of those the therapist used lately (L-27).
     *
     * @throws UnknownExerciseException if there is none of that id
     * @throws ExerciseRetiredException if the clinic does not prescribe it any more (L-35)
     * @throws ExerciseNotPrescribableException if it is advice only or blocked (L-2)
     */
    @RolesAllowed(THERAPIST)
    public ExerciseDetails prescribable(long id, String language) {
        ExerciseDetails exercise = exercises(List.of(id), language).get(0);
        if (exercise.isRetired()) {
            throw new ExerciseRetiredException(
                    exercise.title(), exercise.retirement().reason());
        }
        if (!exercise.isPrescribable()) {
            throw new ExerciseNotPrescribableException(
                    exercise.title(), exercise.prescribability().reason());
        }
        shelf.noteUse(caller.staffId(), id, calendar.now());
        return exercise;
    }

    private static <K> List<ExerciseDetails> inOrder(
            Collection<K> keys, List<Exercise> found, Function<Exercise, K> key, String language) {
        Map<K, Exercise> byKey = found.stream().collect(Collectors.toMap(key, Function.identity()));
        if (!byKey.keySet().containsAll(keys)) {
            throw new UnknownExerciseException();
        }
        return keys.stream()
                .map(wanted -> ExerciseViews.details(byKey.get(wanted), language))
                .toList();
    }
}
