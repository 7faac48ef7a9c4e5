package org.homestretch.handout.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.exercise.entity.EducationText;
import org.homestretch.handout.control.HandoutContent.Extras;
import org.homestretch.handout.control.HandoutContent.Item;
import org.homestretch.handout.control.HandoutSamples.Sample;
import org.homestretch.handout.control.PrintedText.Word;
import org.homestretch.handout.control.typeset.Direction;
import org.homestretch.handout.entity.Layout;
import org.homestretch.handout.entity.Palette;
import org.homestretch.handout.entity.PrintOptions;
import org.homestretch.program.entity.IssuedAdvice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether every page can be read by somebody who sees badly, as UKAAF G003 asks of clear and large print. */
class ClearPrintTest {

    private static final HandoutRenderer RENDERER = new HandoutRenderer();
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final List<Sample> SAMPLES = Stream.of(
                    HandoutSamples.in(Palette.COLOR, 6).stream(),
                    HandoutSamples.in(Palette.COLOR, 8).stream()
                            .filter(sample -> sample.content().options().layout() == Layout.COMPACT),
                    HandoutSamples.withEverything(Palette.COLOR).stream()
                            .filter(sample -> sample.content().options().layout() == Layout.LARGE_PRINT))
            .flatMap(samples -> samples)
            .toList();
    private static final Map<String, RenderedHandout> PRINTED = new HashMap<>();

    static List<Sample> samples() {
        return SAMPLES;
    }

    /** Words are read in the order in which they are drawn, which in Arabic begins with the end of the sentence. */
    static Stream<Sample> samplesFromLeftToRight() {
        return SAMPLES.stream()
                .filter(sample -> !Direction.isFromRight(sample.content().language()));
    }

    private static RenderedHandout printed(Sample sample) {
        return PRINTED.computeIfAbsent(sample.name(), name -> RENDERER.render(sample.content()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void h_4_no_letter_is_smaller_than_twelve_points_and_in_large_print_than_eighteen(Sample sample) {
        boolean large = sample.content().options().layout() == Layout.LARGE_PRINT;
        assertThat(PrintedText.letterSizes(printed(sample)))
                .isNotEmpty()
                .allMatch(size -> size > (large ? 17.9f : 11.9f));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void h_50_no_word_is_broken_at_the_end_of_a_line(Sample sample) {
        Set<String> whole = words(said(sample.content()));
        assertThat(words(PrintedText.words(printed(sample)).stream()
                        .map(Word::text)
                        .toList()))
                .isNotEmpty()
                .isSubsetOf(whole);
    }

    @ParameterizedTest
    @MethodSource("samplesFromLeftToRight")
    void h_50_no_line_begins_with_what_ends_a_word(Sample sample) {
        assertThat(PrintedText.words(printed(sample)))
                .extracting(Word::text)
                .noneMatch(word -> word.matches("[,.;:!?]+"));
    }

    @Test
    void h_18_a_date_after_a_name_in_latin_letters_keeps_its_order_in_arabic() {
        PrintOptions arabic = PrintOptions.usual(Locale.forLanguageTag("ar")).with(Layout.COMPACT);
        List<Word> words = PrintedText.words(RENDERER.render(LibraryHandouts.of(1, "A B", arabic)));
        Word month = words.stream()
                .filter(word -> word.text().equals("ديسمبر"))
                .findFirst()
                .orElseThrow();
        assertThat(words)
                .filteredOn(word ->
                        word.baseline() == month.baseline() && word.text().matches("1|2026"))
                .hasSize(2)
                .allMatch(word -> word.text().equals("1") == word.left() > month.left());
    }

    /** What was added by the clinic and the therapist. */
    private static List<String> said(Extras extras) {
        List<String> said = new ArrayList<>(extras.goals());
        said.add(String.valueOf(extras.nextVisit()));
        IssuedAdvice advice = extras.advice();
        said.addAll(advice.agreed());
        advice.points().forEach(point -> said.add(point.text()));
        for (EducationText page : advice.pages()) {
            said.add(page.title());
            for (EducationText.Section section : page.sections()) {
                said.add(String.valueOf(section.heading()));
                section.lines().forEach(line -> said.add(line.text()));
            }
        }
        return said;
    }

    /** Everything that the handout can say. */
    private static List<String> said(HandoutContent content) {
        Locale language = content.language();
        HandoutTexts texts = new HandoutTexts(language);
        ResourceBundle bundle = ResourceBundle.getBundle("org.homestretch.handout.sheet", language);
        List<String> said = new ArrayList<>(List.of(
                content.patient().name(),
                content.patient().number(),
                content.therapist(),
                content.programTitle(),
                content.printedCode(),
                content.phonePage().typedAddress(),
                content.clinic().name(),
                String.join(" ", content.clinic().addressLines()),
                texts.date(content.patient().birthDate()).text()));
        bundle.keySet().forEach(key -> said.add(bundle.getString(key)));
        for (LocalDate day : content.diary().dates()) {
            said.add(texts.date(day).text());
            said.add(texts.date("diary.date", day).text());
            said.add(texts.date("diary.weekday", day).text());
        }
        content.items().forEach(item -> said.addAll(said(item)));
        said.addAll(said(content.extras()));
        LocalDate monday = content.diary().dates().get(0).minusDays(2);
        said.add(texts.date("diary.date", monday).text());
        said.add(texts.date("diary.weekday", monday).text());
        said.add(texts.date("diary.weekday", monday.plusDays(1)).text());
        return said;
    }

    private static List<String> said(Item item) {
        List<String> said = new ArrayList<>(item.steps());
        said.addAll(item.cautions());
        said.add(item.title());
        said.add(String.valueOf(item.breathing()));
        said.add(String.valueOf(item.note()));
        return said;
    }

    /** Without the marks over Arabic letters, which are not printed, and in the letters from which the printed forms come. */
    private static Set<String> words(List<String> texts) {
        return texts.stream().flatMap(text -> words(text).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> words(String text) {
        String plain = Normalizer.normalize(text, Form.NFKC).replaceAll("[\u064B-\u0652\u0640]", "");
        return WORD.matcher(plain)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
