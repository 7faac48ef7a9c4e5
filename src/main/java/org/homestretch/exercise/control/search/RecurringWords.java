package org.homestretch.exercise.control.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.homestretch.exercise.entity.ReadingLanguage;

/**
 * The words of regions, muscles, conditions and the like, which are the same for many exercises: each is cut up once. Never
 * given titles, of which there is no end.
 */
final class RecurringWords {

    private final Map<Text, Set<String>> forms = new ConcurrentHashMap<>();
    private final Map<Text, Set<String>> beginnings = new ConcurrentHashMap<>();

    private record Text(ReadingLanguage language, String words) {}

    Set<String> forms(ReadingLanguage language, Collection<String> texts) {
        return all(forms, language, texts, ExerciseDocument::forms);
    }

    Set<String> beginnings(ReadingLanguage language, Collection<String> texts) {
        return all(beginnings, language, texts, ExerciseDocument::beginnings);
    }

    private static Set<String> all(
            Map<Text, Set<String>> known,
            ReadingLanguage language,
            Collection<String> texts,
            BiFunction<ReadingLanguage, Collection<String>, Set<String>> cut) {
        Set<String> all = new HashSet<>();
        for (String text : texts) {
            all.addAll(known.computeIfAbsent(
                    new Text(language, text), each -> cut.apply(each.language(), List.of(each.words()))));
        }
        return all;
    }
}
