package org.homestretch.exercise.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as the search compares it: lower case, without accents, apostrophes or punctuation, so that "child's pose" is
 * found by "childs pose" and "knee-to-chest" by "knee to chest".
 */
public final class SearchWords {

    private static final Pattern ACCENTS_AND_APOSTROPHES = Pattern.compile("[\\p{M}'’]");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchWords() {}

    /** The folded text in which an exercise is found, with a blank before every word. */
    static String of(String title, Collection<String> synonyms, Collection<BodyRegion> regions) {
        List<String> all = new ArrayList<>();
        all.add(title);
        all.addAll(synonyms);
        regions.forEach(region -> all.add(region.name()));
        return " " + fold(String.join(" ", all));
    }

    /** The folded words of what somebody typed, at most eight. */
    public static List<String> typed(String text) {
        return Arrays.stream(fold(text).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(8)
                .toList();
    }

    private static String fold(String text) {
        String plain = ACCENTS_AND_APOSTROPHES
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("");
        return SEPARATORS
                .matcher(plain)
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
