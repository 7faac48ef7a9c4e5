package org.homestretch.exercise.control;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How hard an English text is to read. Syllables are counted by vowel groups, which is right for about nine words in ten. */
final class ReadingLevel {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_ENDING = Pattern.compile("(?:[^l]e|[^td]ed)$");

    private ReadingLevel() {}

    /** The Flesch–Kincaid grade of the sentences together; grade 6 is read at about 11 years. */
    static double grade(List<String> texts) {
        List<String> sentences = texts.stream().flatMap(ReadingLevel::sentences).toList();
        List<String> words = sentences.stream().flatMap(ReadingLevel::words).toList();
        int syllables = words.stream().mapToInt(ReadingLevel::syllables).sum();
        return 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
    }

    static Stream<String> sentences(String text) {
        return SENTENCE_END.splitAsStream(text.strip()).filter(sentence -> !sentence.isEmpty());
    }

    static Stream<String> words(String sentence) {
        return WORD.matcher(sentence).results().map(MatchResult::group);
    }

    private static int syllables(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        int groups = (int) VOWELS.matcher(plain).results().count();
        boolean silent = groups > 1 && SILENT_ENDING.matcher(plain).find();
        return Math.max(1, silent ? groups - 1 : groups);
    }
}
