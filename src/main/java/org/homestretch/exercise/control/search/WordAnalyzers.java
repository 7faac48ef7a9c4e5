package org.homestretch.exercise.control.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.homestretch.exercise.entity.ReadingLanguage;

/**
 * Cuts texts into words as each language has them: lower case, without accents, diacritics or apostrophes, German umlauts
 * also as "ue", and beside each word its stem.
 */
final class WordAnalyzers {

    private static final Pattern APOSTROPHES = Pattern.compile("['’`´]");

    private static final Map<ReadingLanguage, Analyzer> ANALYZERS = Stream.of(ReadingLanguage.values())
            .collect(Collectors.toMap(language -> language, WordAnalyzers::analyzer));

    private WordAnalyzers() {}

    /**
     * The forms of each word of a text: the word itself first, then its stem if that is another. The same text has the same
     * number of words in every language.
     */
    static List<List<String>> words(ReadingLanguage language, String text) {
        String plain = APOSTROPHES
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        List<List<String>> words = new ArrayList<>();
        try (TokenStream tokens = ANALYZERS.get(language).tokenStream("", plain)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (step.getPositionIncrement() > 0 || words.isEmpty()) {
                    words.add(new ArrayList<>());
                }
                words.get(words.size() - 1).add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be read", e);
        }
        return words;
    }

    private static Analyzer analyzer(ReadingLanguage language) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                TokenStream plain = plain(language, new LowerCaseFilter(words));
                TokenStream stems = stems(language, new KeywordRepeatFilter(plain));
                return new TokenStreamComponents(words, new RemoveDuplicatesTokenFilter(stems));
            }
        };
    }

    private static TokenStream plain(ReadingLanguage language, TokenStream words) {
        return switch (language) {
            case ENGLISH, SPANISH -> new ASCIIFoldingFilter(words);
            case GERMAN -> new ASCIIFoldingFilter(new GermanNormalizationFilter(words));
            case ARABIC -> new ArabicNormalizationFilter(new DecimalDigitFilter(words));
        };
    }

    private static TokenStream stems(ReadingLanguage language, TokenStream words) {
        return switch (language) {
            case ENGLISH -> new PorterStemFilter(words);
            case GERMAN -> new GermanLightStemFilter(words);
            case SPANISH -> new SpanishLightStemFilter(words);
            case ARABIC -> new ArabicStemFilter(words);
        };
    }
}
