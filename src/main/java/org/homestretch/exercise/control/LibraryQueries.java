package org.homestretch.exercise.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.exercise.entity.Availability;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Exercise;
import org.homestretch.exercise.entity.ExerciseRow;
import org.homestretch.exercise.entity.Instruction;
import org.homestretch.exercise.entity.LibraryFilter;
import org.homestretch.exercise.entity.SearchWords;

/** Finds exercises in the database; never more than a page of them. */
@Dependent
public class LibraryQueries {

    /** The language in which every exercise has an instruction. */
    public static final String FALLBACK_LANGUAGE = "en";

    private static final Set<Availability> PRESCRIBABLE = Set.copyOf(Stream.of(Availability.values())
            .filter(Availability::isPrescribable)
            .toList());

    @PersistenceContext
    EntityManager entityManager;

    /** A page of the exercises that the filter means, best match first, then by title. */
    public List<ExerciseRow> page(LibraryFilter filter, int first, int size) {
        CriteriaBuilder criteria = entityManager.getCriteriaBuilder();
        CriteriaQuery<ExerciseRow> query = criteria.createQuery(ExerciseRow.class);
        Root<Exercise> exercise = query.from(Exercise.class);
        Join<Exercise, Instruction> english = exercise.join("instructions", JoinType.INNER);
        query.select(criteria.construct(
                ExerciseRow.class,
                exercise.get("id"),
                exercise.get("slug"),
                english.get("title"),
                english.get("purpose"),
                exercise.get("category"),
                exercise.get("position"),
                exercise.get("laterality"),
                exercise.get("availability"),
                exercise.get("review").get("state")));
        List<Predicate> restrictions = restrictions(criteria, query, exercise, filter);
        restrictions.add(criteria.equal(english.get("language"), FALLBACK_LANGUAGE));
        query.where(restrictions.toArray(Predicate[]::new));
        query.orderBy(
                criteria.asc(rank(criteria, english.get("searchText"), filter)),
                criteria.asc(english.get("title")),
                criteria.asc(exercise.get("id")));
        return entityManager
                .createQuery(query)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many exercises the filter means. */
    public long count(LibraryFilter filter) {
        CriteriaBuilder criteria = entityManager.getCriteriaBuilder();
        CriteriaQuery<Long> query = criteria.createQuery(Long.class);
        Root<Exercise> exercise = query.from(Exercise.class);
        query.select(criteria.count(exercise))
                .where(restrictions(criteria, query, exercise, filter).toArray(Predicate[]::new));
        return entityManager.createQuery(query).getSingleResult();
    }

    /** The regions of each of these exercises, most important first. */
    public Map<Long, List<BodyRegion>> regionsOf(Collection<Long> ids) {
        Map<Long, List<BodyRegion>> regions = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return regions;
        }
        entityManager
                .createQuery(
                        "SELECT e.id, r FROM Exercise e JOIN e.regions r WHERE e.id IN :ids ORDER BY e.id, INDEX(r)",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> regions.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add((BodyRegion) row[1]));
        return regions;
    }

    private static List<Predicate> restrictions(
            CriteriaBuilder criteria, CriteriaQuery<?> query, Root<Exercise> exercise, LibraryFilter filter) {
        List<Predicate> all = new ArrayList<>();
        all.add(criteria.isNull(exercise.get("retirement").get("day")));
        if (!filter.categories().isEmpty()) {
            all.add(exercise.get("category").in(filter.categories()));
        }
        if (!filter.positions().isEmpty()) {
            all.add(exercise.get("position").in(filter.positions()));
        }
        if (filter.prescribableOnly()) {
            all.add(exercise.get("availability").in(PRESCRIBABLE));
        }
        anyOf(criteria, exercise, "regions", filter.regions(), all);
        anyOf(criteria, exercise, "equipment", filter.equipment(), all);
        List<String> words = SearchWords.typed(filter.text());
        if (!words.isEmpty()) {
            all.add(criteria.exists(named(criteria, query, exercise, words)));
        }
        return all;
    }

    private static <E> void anyOf(
            CriteriaBuilder criteria, Root<Exercise> exercise, String list, Set<E> wanted, List<Predicate> all) {
        if (!wanted.isEmpty()) {
            Expression<Collection<E>> held = exercise.get(list);
            all.add(criteria.or(
                    wanted.stream().map(value -> criteria.isMember(value, held)).toArray(Predicate[]::new)));
        }
    }

    /** An instruction, in whatever language, in which every typed word begins a word. */
    private static Subquery<Long> named(
            CriteriaBuilder criteria, CriteriaQuery<?> query, Root<Exercise> exercise, List<String> words) {
        Subquery<Long> subquery = query.subquery(Long.class);
        Root<Instruction> instruction = subquery.from(Instruction.class);
        List<Predicate> all = new ArrayList<>();
        all.add(criteria.equal(instruction.get("exercise"), exercise));
        for (String word : words) {
            all.add(criteria.like(instruction.get("searchText"), "% " + word + "%"));
        }
        return subquery.select(instruction.get("id")).where(all.toArray(Predicate[]::new));
    }

    /** 0 when the title begins with what was typed, else 1. */
    private static Expression<Integer> rank(
            CriteriaBuilder criteria, Expression<String> searchText, LibraryFilter filter) {
        String typed = " " + String.join(" ", SearchWords.typed(filter.text()));
        return criteria.<Integer>selectCase()
                .when(criteria.like(searchText, typed + "%"), 0)
                .otherwise(1);
    }

    /** The exercises of these slugs, in no particular order. */
    public List<Exercise> bySlug(Collection<String> slugs) {
        return slugs.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("SELECT e FROM Exercise e WHERE e.slug IN :slugs", Exercise.class)
                        .setParameter("slugs", slugs)
                        .getResultList();
    }

    /** The exercises of these ids, in no particular order. */
    public List<Exercise> byId(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("SELECT e FROM Exercise e WHERE e.id IN :ids", Exercise.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
