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
        return " " + folded(String.join(" ", all));
    }

    /** The folded words of what somebody typed, at most eight. */
    public static List<String> typed(String text) {
        return Arrays.stream(folded(text).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(8)
                .toList();
    }

    /** A text by which lists are sorted and texts compared: lower case, letters and digits only. */
    public static String folded(String text) {
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
