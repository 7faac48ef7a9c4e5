package org.homestretch.exercise.control.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.exercise.control.DataFile;
import org.homestretch.exercise.entity.Availability;
import org.homestretch.exercise.entity.ReadingLanguage;

/**
 * Under which conditions an exercise is found: those it suits by {@code condition-words.yaml}, less those for which the
 * caution matrix warns of it or forbids it (L-23). Only what is open to all is suggested.
 */
final class SuitedConditions {

    private final List<SuitedCondition> conditions;
    private final List<CautionLine> cautions;

    private SuitedConditions(List<SuitedCondition> conditions, List<CautionLine> cautions) {
        this.conditions = conditions;
        this.cautions = cautions;
    }

    /** @throws IllegalArgumentException naming file and field if one is wrong */
    static SuitedConditions read() {
        Map<String, String> titles = new HashMap<>();
        DataFile.read("/library/conditions.yaml")
                .parts("conditions")
                .forEach(part -> titles.put(part.text("code"), part.text("title")));
        List<SuitedCondition> conditions =
                DataFile.read("/library/condition-words.yaml").allowing("conditions").parts("conditions").stream()
                        .map(part -> SuitedCondition.read(part, titles))
                        .toList();
        List<CautionLine> cautions = DataFile.read("/library/cautions.yaml").parts("cautions").stream()
                .map(CautionLine::read)
                .toList();
        return new SuitedConditions(conditions, cautions);
    }

    /** The words of all conditions that the exercise suits. */
    Map<ReadingLanguage, Set<String>> wordsFor(KnownExercise exercise) {
        Map<ReadingLanguage, Set<String>> words = new HashMap<>();
        suitedBy(exercise)
                .forEach(condition -> condition.words().forEach((language, names) -> add(words, language, names)));
        return words;
    }

    /** The codes of the conditions that the exercise suits. */
    Set<String> codesFor(KnownExercise exercise) {
        return suitedBy(exercise).map(SuitedCondition::code).collect(Collectors.toSet());
    }

    private Stream<SuitedCondition> suitedBy(KnownExercise exercise) {
        return exercise.availability() == Availability.OPEN
                ? conditions.stream()
                        .filter(condition -> condition.isSuitedBy(exercise))
                        .filter(condition -> !calledForCare(condition.code(), exercise))
                : Stream.empty();
    }

    private boolean calledForCare(String code, KnownExercise exercise) {
        return cautions.stream().anyMatch(line -> line.concerns(code, exercise));
    }

    private static void add(
            Map<ReadingLanguage, Set<String>> words, ReadingLanguage language, Collection<String> names) {
        words.computeIfAbsent(language, any -> new HashSet<>()).addAll(names);
    }
}
