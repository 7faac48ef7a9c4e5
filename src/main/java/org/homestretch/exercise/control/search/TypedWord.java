package org.homestretch.exercise.control.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.homestretch.exercise.entity.ReadingLanguage;

/**
 * One typed word.
 *
 * @param first the language it was typed in
 * @param forms in each language: the word itself, and its stem if that is another
 */
record TypedWord(ReadingLanguage first, Map<ReadingLanguage, List<String>> forms) {

    /** From this length on two letters may be wrong, else one. */
    private static final int TWO_ERRORS_FROM = 8;

    private static final int NEIGHBORS_MAX = 100;

    boolean isOneOf(Map<ReadingLanguage, CharArraySet> words) {
        return forms.entrySet().stream()
                .anyMatch(entry ->
                        words.get(entry.getKey()).contains(entry.getValue().get(0)));
    }

    /** Finds the word, its other forms and what begins with it. */
    Query typedRight() {
        List<Query> ways = new ArrayList<>();
        forms.forEach((language, ofLanguage) -> {
            for (Weight weight : Weight.values()) {
                String field = weight.field(language.tag());
                String word = ofLanguage.get(0);
                ways.add(in(language, new TermQuery(new Term(field, word)), weight.whole()));
                ways.add(in(language, new PrefixQuery(new Term(field, word)), weight.beginning()));
                ofLanguage.stream()
                        .skip(1)
                        .forEach(stem -> ways.add(in(language, new TermQuery(new Term(field, stem)), weight.stem())));
            }
            addInside(ways, language, ofLanguage.get(0));
        });
        return new DisjunctionMaxQuery(ways, 0f);
    }

    private void addInside(List<Query> ways, ReadingLanguage language, String word) {
        if (word.length() >= ExerciseDocument.INSIDE_MIN) {
            Term tail = new Term(ExerciseDocument.INSIDE + language.tag(), word);
            ways.add(in(language, new PrefixQuery(tail), Weight.INSIDE));
        }
    }

    /** Finds the word also with a letter or two too many, missing, wrong or swapped. */
    Query mistyped() {
        List<Query> ways = new ArrayList<>();
        ways.add(typedRight());
        forms.forEach((language, ofLanguage) -> {
            String word = ofLanguage.get(0);
            if (word.length() >= ExerciseDocument.TYPO_MIN) {
                ways.addAll(near(language, word));
            }
        });
        return new DisjunctionMaxQuery(ways, 0f);
    }

    private List<Query> near(ReadingLanguage language, String word) {
        int errors = word.length() >= TWO_ERRORS_FROM ? 2 : 1;
        return Stream.of(Weight.TITLE, Weight.NAME, Weight.ABOUT)
                .map(weight -> in(
                        language,
                        new FuzzyQuery(
                                new Term(weight.typoField(language.tag()), word), errors, 0, NEIGHBORS_MAX, true),
                        weight.mistyped()))
                .toList();
    }

    private Query in(ReadingLanguage language, Query query, float weight) {
        return TypedWords.weighted(query, language == first ? weight : weight * Weight.SECOND_LANGUAGE);
    }
}
