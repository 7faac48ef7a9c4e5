package org.homestretch.exercise.control.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.homestretch.exercise.entity.ReadingLanguage;

/**
 * All exercises as they stood after a number of changes.
 *
 * @param changes how many changes had been noted
 * @param versions by which a later copy finds out what changed, by id
 */
record LibraryCopy(
        long changes,
        Map<Long, ExerciseVersion> versions,
        Map<Long, KnownExercise> exercises,
        Map<ReadingLanguage, List<KnownExercise>> byTitle) {

    /** Before anything was read. */
    static final LibraryCopy NOTHING = of(-1, Map.of(), Map.of());

    static LibraryCopy of(long changes, Map<Long, ExerciseVersion> versions, Map<Long, KnownExercise> exercises) {
        Map<ReadingLanguage, List<KnownExercise>> byTitle = new HashMap<>();
        for (ReadingLanguage language : ReadingLanguage.values()) {
            byTitle.put(language, sorted(exercises, language));
        }
        return new LibraryCopy(changes, versions, exercises, byTitle);
    }

    private static List<KnownExercise> sorted(Map<Long, KnownExercise> exercises, ReadingLanguage language) {
        Map<Long, String> keys = new HashMap<>();
        exercises.values().forEach(exercise -> keys.put(exercise.id(), exercise.sortKey(language)));
        return exercises.values().stream()
                .sorted(Comparator.comparing((KnownExercise exercise) -> keys.get(exercise.id()))
                        .thenComparing(KnownExercise::id))
                .toList();
    }

    /** Those found, best match first, then by title in that language. */
    List<KnownExercise> ranked(Map<Long, Float> scores, ReadingLanguage language) {
        Stream<KnownExercise> found =
                byTitle.get(language).stream().filter(exercise -> scores.containsKey(exercise.id()));
        return found.sorted(Comparator.comparing((KnownExercise exercise) -> scores.get(exercise.id()))
                        .reversed())
                .toList();
    }

    /** Those of these ids, in their order. */
    List<KnownExercise> recentFirst(List<Long> ids) {
        return ids.stream().map(exercises::get).filter(Objects::nonNull).toList();
    }
}
