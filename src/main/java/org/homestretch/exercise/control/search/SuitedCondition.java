package org.homestretch.exercise.control.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homestretch.exercise.control.DataFile;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.ReadingLanguage;
import org.homestretch.exercise.entity.StartPosition;
import org.homestretch.exercise.entity.Traits;

/**
 * A condition as somebody types it, and what suits it: exercises by name, and those that have one of each of the regions,
 * kinds and positions given.
 */
record SuitedCondition(
        String code,
        Map<ReadingLanguage, List<String>> words,
        Set<String> slugs,
        Set<BodyRegion> regions,
        Set<Category> categories,
        Set<StartPosition> positions) {

    /** @param titles of the conditions in English by their codes */
    static SuitedCondition read(DataFile part, Map<String, String> titles) {
        part.allowing("code", "origin", "words", "exercises", "regions", "categories", "positions");
        String code = part.text("code");
        String title = Optional.ofNullable(titles.get(code))
                .orElseThrow(() -> new IllegalArgumentException("no such condition: " + code));
        Map<ReadingLanguage, List<String>> words = new HashMap<>(SearchVocabulary.byLanguage(part.part("words")));
        List<String> english = new ArrayList<>(words.get(ReadingLanguage.ENGLISH));
        english.add(title);
        words.put(ReadingLanguage.ENGLISH, english);
        return new SuitedCondition(
                code,
                words,
                Set.copyOf(part.texts("exercises")),
                Set.copyOf(part.constants("regions", BodyRegion.class)),
                Set.copyOf(part.constants("categories", Category.class)),
                Set.copyOf(part.constants("positions", StartPosition.class)));
    }

    boolean isSuitedBy(KnownExercise exercise) {
        return slugs.contains(exercise.slug()) || suitsByKind(exercise.traits());
    }

    private boolean suitsByKind(Traits traits) {
        boolean described = !(regions.isEmpty() && categories.isEmpty() && positions.isEmpty());
        return described
                && (regions.isEmpty() || !Collections.disjoint(regions, traits.regions()))
                && (categories.isEmpty() || categories.contains(traits.category()))
                && (positions.isEmpty() || positions.contains(traits.position()));
    }
}
