package org.homestretch.exercise.control.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.homestretch.exercise.entity.ReadingLanguage;

/**
 * What was typed, as a question to the index. Every word must be found; small words such as "for" are left out beside
 * others. A word that is found nowhere is taken for mistyped, and the words near it count.
 */
final class TypedWords {

    private static final int WORDS_MAX = 8;

    private static final Map<ReadingLanguage, CharArraySet> SMALL_WORDS = Map.of(
            ReadingLanguage.ENGLISH, EnglishAnalyzer.getDefaultStopSet(),
            ReadingLanguage.GERMAN, GermanAnalyzer.getDefaultStopSet(),
            ReadingLanguage.SPANISH, SpanishAnalyzer.getDefaultStopSet(),
            ReadingLanguage.ARABIC, ArabicAnalyzer.getDefaultStopSet());

    private final Set<ReadingLanguage> languages;
    private final ReadingLanguage first;
    private final List<TypedWord> words;
    private final Map<ReadingLanguage, String> whole;

    private TypedWords(
            ReadingLanguage first,
            Set<ReadingLanguage> languages,
            List<TypedWord> words,
            Map<ReadingLanguage, String> whole) {
        this.first = first;
        this.languages = languages;
        this.words = words;
        this.whole = whole;
    }

    /** @param language in which it was typed; English is understood as well */
    static TypedWords of(String text, ReadingLanguage language) {
        Set<ReadingLanguage> languages =
                Stream.of(language, ReadingLanguage.ENGLISH).collect(Collectors.toSet());
        Map<ReadingLanguage, List<List<String>>> forms =
                languages.stream().collect(Collectors.toMap(each -> each, each -> WordAnalyzers.words(each, text)));
        int number = Math.min(WORDS_MAX, forms.get(language).size());
        List<TypedWord> words = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            int place = i;
            words.add(new TypedWord(
                    language,
                    forms.entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, entry -> entry.getValue().get(place)))));
        }
        Map<ReadingLanguage, String> whole = languages.stream()
                .collect(Collectors.toMap(each -> each, each -> String.join(" ", ExerciseDocument.plain(each, text))));
        return new TypedWords(language, languages, withoutSmall(words), whole);
    }

    private static List<TypedWord> withoutSmall(List<TypedWord> words) {
        List<TypedWord> telling =
                words.stream().filter(word -> !word.isOneOf(SMALL_WORDS)).toList();
        return telling.isEmpty() ? words : telling;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** For what was typed right. */
    Query asTyped() {
        return allOf(words.stream().map(TypedWord::typedRight).toList());
    }

    /**
     * When nothing was found as typed: a word that stands nowhere is taken for mistyped, the others as they are.
     *
     * @param found whether a question finds anything
     */
    Query withMistyped(Predicate<Query> found) {
        return allOf(words.stream()
                .map(word -> found.test(word.typedRight()) ? word.typedRight() : word.mistyped())
                .toList());
    }

    /** When nothing was found either: every word may be mistyped. */
    Query allMistyped() {
        return allOf(words.stream().map(TypedWord::mistyped).toList());
    }

    private Query allOf(List<Query> each) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        each.forEach(word -> all.add(word, Occur.MUST));
        languages.forEach(language -> {
            float weight = language == first ? 1f : Weight.SECOND_LANGUAGE;
            Term start = new Term(ExerciseDocument.START + language.tag(), whole.get(language));
            all.add(weighted(new PrefixQuery(start), weight * Weight.TITLE_BEGINS), Occur.SHOULD);
            all.add(weighted(new TermQuery(start), weight * Weight.TITLE_IS), Occur.SHOULD);
        });
        return all.build();
    }

    static Query weighted(Query query, float weight) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }
}
