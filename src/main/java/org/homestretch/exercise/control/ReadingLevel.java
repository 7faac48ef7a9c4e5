package org.homestretch.exercise.control;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How hard an English text is to read. Syllables are counted by vowel groups, which is right for about nine words in ten. */
public final class ReadingLevel {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_ENDING = Pattern.compile("(?:[^l]e|[^td]ed)$");

    /** In years: what patients read is understood at that age (L-6). */
    public static final int AGE_MOST = 11;

    /** Of a sentence (L-6). */
    public static final int WORDS_MOST = 20;

    /** A child of that grade is so many years older. */
    private static final int SCHOOL_BEGINS = 5;

    private static final int YOUNGEST = 6;

    private ReadingLevel() {}

    /** The age in years at which the texts are understood; younger children do not read yet. */
    public static int age(List<String> texts) {
        double grade = longestSentence(texts) == 0 ? 0 : grade(texts);
        return Math.max(YOUNGEST, (int) Math.round(grade) + SCHOOL_BEGINS);
    }

    /** Words in the longest sentence. */
    public static long longestSentence(List<String> texts) {
        return texts.stream()
                .flatMap(ReadingLevel::sentences)
                .mapToLong(sentence -> words(sentence).count())
                .max()
                .orElse(0);
    }

    /** The Flesch–Kincaid grade of the sentences together; grade 6 is read at about 11 years. */
    public static double grade(List<String> texts) {
        List<String> sentences = texts.stream().flatMap(ReadingLevel::sentences).toList();
        List<String> words = sentences.stream().flatMap(ReadingLevel::words).toList();
        int syllables = words.stream().mapToInt(ReadingLevel::syllables).sum();
        return 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
    }

    public static Stream<String> sentences(String text) {
        return SENTENCE_END.splitAsStream(text.strip()).filter(sentence -> !sentence.isEmpty());
    }

    public static Stream<String> words(String sentence) {
        return WORD.matcher(sentence).results().map(MatchResult::group);
    }

    private static int syllables(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        int groups = (int) VOWELS.matcher(plain).results().count();
        boolean silent = groups > 1 && SILENT_ENDING.matcher(plain).find();
        return Math.max(1, silent ? groups - 1 : groups);
    }
}
