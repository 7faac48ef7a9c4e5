package org.homestretch.exercise.control.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.homestretch.exercise.entity.ReadingLanguage;
import org.homestretch.exercise.entity.Traits;

/** Turns an exercise into the words of the index. */
final class ExerciseDocument {

    /** Names the exercise, for renewing it. */
    static final String KEY = "key";

    /** The id of the exercise as a number beside the document. */
    static final String ID = "id";

    static final String START = "start.";
    static final String INSIDE = "inside.";

    /** Shorter words have too many neighbors to be found by a mistyped one. */
    static final int TYPO_MIN = 4;

    private static final int TYPO_MAX = 10;

    /** Shorter tails of a compound word mean nothing. */
    static final int INSIDE_MIN = 4;

    private final SearchVocabulary vocabulary;
    private final SuitedConditions conditions;
    private final RecurringWords recurring = new RecurringWords();

    ExerciseDocument(SearchVocabulary vocabulary, SuitedConditions conditions) {
        this.vocabulary = vocabulary;
        this.conditions = conditions;
    }

    Document of(KnownExercise exercise) {
        Document document = new Document();
        document.add(new StringField(KEY, String.valueOf(exercise.id()), Field.Store.NO));
        document.add(new NumericDocValuesField(ID, exercise.id()));
        Map<ReadingLanguage, Set<String>> suited = conditions.wordsFor(exercise);
        for (ReadingLanguage language : ReadingLanguage.values()) {
            addTo(document, exercise, language, suited.getOrDefault(language, Set.of()));
        }
        return document;
    }

    private void addTo(Document document, KnownExercise exercise, ReadingLanguage language, Set<String> suited) {
        String tag = language.tag();
        Wording wording = exercise.wordings().get(tag);
        List<String> titles = wording == null ? List.of() : List.of(wording.title());
        List<String> names = wording == null ? List.of() : wording.synonyms();
        Traits traits = exercise.traits();
        List<String> about = Stream.of(
                        vocabulary.words(language, traits.regions()),
                        vocabulary.words(language, traits.muscles().primary()),
                        suited)
                .flatMap(Collection::stream)
                .toList();
        List<String> beside = Stream.of(
                        vocabulary.words(language, traits.muscles().secondary()),
                        vocabulary.words(language, List.of(traits.category(), traits.position())),
                        vocabulary.words(language, traits.equipment()))
                .flatMap(Collection::stream)
                .toList();
        titles.forEach(title -> document.add(term(START + tag, String.join(" ", plain(language, title)))));
        addAll(document, Weight.TITLE.field(tag), forms(language, titles));
        addAll(document, Weight.NAME.field(tag), forms(language, names));
        addAll(document, Weight.ABOUT.field(tag), recurring.forms(language, about));
        addAll(document, Weight.BESIDE.field(tag), recurring.forms(language, beside));
        addAll(document, Weight.TITLE.typoField(tag), beginnings(language, titles));
        addAll(document, Weight.NAME.typoField(tag), beginnings(language, names));
        addAll(document, Weight.ABOUT.typoField(tag), recurring.beginnings(language, about));
        addAll(document, INSIDE + tag, tails(language, Stream.of(titles, names)));
    }

    /** The words of these texts and their stems. */
    static Set<String> forms(ReadingLanguage language, Collection<String> texts) {
        return texts.stream()
                .flatMap(text -> WordAnalyzers.words(language, text).stream())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    /** The words of these texts as far as somebody may have typed them. */
    static Set<String> beginnings(ReadingLanguage language, Collection<String> texts) {
        return texts.stream()
                .flatMap(text -> plain(language, text).stream())
                .filter(word -> word.length() >= TYPO_MIN)
                .flatMap(word -> Stream.concat(
                        Stream.iterate(TYPO_MIN, end -> end <= Math.min(TYPO_MAX, word.length()), end -> end + 1)
                                .map(end -> word.substring(0, end)),
                        Stream.of(word)))
                .collect(Collectors.toSet());
    }

    /** Only German builds words that hide the one looked for, such as "Hüftbeugerdehnung". */
    private static Set<String> tails(ReadingLanguage language, Stream<List<String>> texts) {
        if (language != ReadingLanguage.GERMAN) {
            return Set.of();
        }
        return texts.flatMap(List::stream)
                .flatMap(text -> plain(language, text).stream())
                .filter(word -> word.length() >= 2 * INSIDE_MIN)
                .flatMap(word -> Stream.iterate(3, start -> start <= word.length() - INSIDE_MIN, start -> start + 1)
                        .map(word::substring))
                .collect(Collectors.toSet());
    }

    /** The words of a text without their stems. */
    static List<String> plain(ReadingLanguage language, String text) {
        return WordAnalyzers.words(language, text).stream()
                .map(forms -> forms.get(0))
                .toList();
    }

    private static void addAll(Document document, String field, Collection<String> terms) {
        terms.forEach(value -> document.add(term(field, value)));
    }

    private static Field term(String field, String value) {
        return new StringField(field, value, Field.Store.NO);
    }
}
