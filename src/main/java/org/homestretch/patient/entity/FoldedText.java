package org.homestretch.patient.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A name as it is compared and searched: small letters without accents, points and hyphens, parts separated by one
 * blank (PT-5). "Núñez-O'Brien" becomes "nunez obrien"; other scripts keep their letters and vowel signs.
 */
final class FoldedText {

    /** Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowel marks and the stretching bar. */
    private static final Pattern MARKS =
            Pattern.compile("[\\u0300-\\u036f\\u0591-\\u05c7\\u0640\\u064b-\\u065f\\u0670]+");

    /** Joined when left out: apostrophes, and the invisible joiners of Indic and Persian writing. */
    private static final Pattern JOINTS = Pattern.compile("['’ʼ`´\\u200c\\u200d]");

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Letters that readers take for another letter, but that Unicode does not take apart. */
    private static final Map<Integer, String> LOOK_ALIKES = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ς', "σ"),
            Map.entry((int) 'ة', "ه"),
            Map.entry((int) 'ى', "ي"));

    private FoldedText() {}

    static String of(String text) {
        String bare = JOINTS.matcher(text).replaceAll("");
        String small = MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String plain = small.codePoints()
                .mapToObj(letter -> LOOK_ALIKES.getOrDefault(letter, Character.toString(letter)))
                .reduce("", String::concat);
        return GAPS.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll(" ").strip();
    }
}
