package org.homestretch.exercise.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.exercise.entity.EducationKind;
import org.homestretch.exercise.entity.EducationPage;
import org.homestretch.exercise.entity.EducationStatement;
import org.homestretch.exercise.entity.EducationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What patients are given to read, as it ships. */
class EducationContentTest {

    private static final int SENTENCE_WORDS_MAX = 20;
    private static final double GRADE_MAX = 6;
    private static final List<String> LANGUAGES = List.of("en", "de", "es", "ar");

    /** Claims of 4G that must not be printed, in the languages that ship, promises, and British spelling. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "cortisol|kortisol|الكورتيزول|inflam(m|ation)|entzünd|\\bheal|\\bheil(t|ung)|\\bcur(e|a)s?\\b|toxin|emotion|gefühle"
                    + "|shin splint|it band|iliopsoas|nutrient|nährstoff|nutriente|essential oil|ätherisch|bursitis"
                    + "|guarantee|garantier|garantiza|chin up|kinn hoch|barbilla arriba|never hurt|cannot hurt yourself"
                    + "|natural(ly)? relie|will (help|ease|fix|stop|relieve|get rid)|programme|centre|colour",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final List<EducationPage> PAGES = EducationFiles.pages();

    static List<EducationPage> pages() {
        return PAGES;
    }

    private static Stream<EducationStatement> statements() {
        return PAGES.stream()
                .flatMap(page -> page.sections().stream())
                .flatMap(section -> section.statements().stream());
    }

    @Test
    void l_70_carries_every_fact_and_every_question_of_section_4() {
        Set<String> carried =
                statements().flatMap(each -> each.facts().stream()).collect(Collectors.toCollection(TreeSet::new));

        assertThat(carried)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                IntStream.rangeClosed(1, 57).mapToObj(number -> "E" + number),
                                IntStream.rangeClosed(1, 13).mapToObj(number -> "Q" + number))
                        .toList());
    }

    @Test
    void l_70_holds_five_pages_thirteen_questions_and_one_checklist_under_names_of_their_own() {
        assertThat(PAGES)
                .extracting(EducationPage::kind)
                .satisfies(kinds -> assertThat(kinds.stream().filter(EducationKind.PAGE::equals))
                        .hasSize(5))
                .satisfies(kinds -> assertThat(kinds.stream().filter(EducationKind.QUESTION::equals))
                        .hasSize(13))
                .satisfies(kinds -> assertThat(kinds.stream().filter(EducationKind.CHECKLIST::equals))
                        .hasSize(1));
        assertThat(PAGES).extracting(EducationPage::slug).doesNotHaveDuplicates();
    }

    @Test
    void l_70_every_statement_says_where_it_comes_from() {
        assertThat(statements())
                .allSatisfy(each ->
                        assertThat(each.sources()).isNotEmpty().allMatch(source -> source.matches("00[0-4]|added")))
                .allSatisfy(each -> assertThat(
                                each.facts().isEmpty() && !each.sources().equals(List.of("added")))
                        .isFalse());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void l_70_a_checklist_has_a_code_at_every_point_and_nothing_else_has_one(EducationPage page) {
        List<String> codes = page.in("en").sections().stream()
                .flatMap(section -> section.lines().stream())
                .map(EducationText.Line::code)
                .toList();

        if (page.kind() == EducationKind.CHECKLIST) {
            assertThat(codes).doesNotContainNull().doesNotHaveDuplicates();
        } else {
            assertThat(codes).containsOnlyNulls();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void l_71_a_child_of_eleven_can_read_it(EducationPage page) {
        List<String> sentences = words(page.in("en")).toList();

        assertThat(ReadingLevel.grade(sentences)).isLessThanOrEqualTo(GRADE_MAX);
        assertThat(sentences.stream().flatMap(ReadingLevel::sentences))
                .allMatch(sentence -> ReadingLevel.words(sentence).count() <= SENTENCE_WORDS_MAX);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void l_71_makes_no_claim_that_must_not_be_printed_in_any_language(EducationPage page) {
        for (String language : LANGUAGES) {
            assertThat(words(page.in(language)))
                    .allSatisfy(line -> assertThat(line).doesNotContainPattern(FORBIDDEN));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void l_72_other_words_have_another_fingerprint(EducationPage page) {
        assertThat(page.in("en").fingerprint())
                .hasSize(64)
                .isEqualTo(page.in("en").fingerprint())
                .isNotEqualTo(page.in("de").fingerprint());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_language_that_is_not_there_reads_english(EducationPage page) {
        assertThat(page.in("fr")).isEqualTo(page.in("en"));
    }

    @Test
    void l_73_every_condition_it_is_suggested_for_is_known_and_the_habits_are_served() {
        List<String> known = DataFile.read("/library/conditions.yaml").parts("conditions").stream()
                .map(condition -> condition.text("code"))
                .toList();
        Set<String> suggested =
                PAGES.stream().flatMap(page -> page.suggestedFor().stream()).collect(Collectors.toSet());

        assertThat(known).containsAll(suggested);
        assertThat(suggested)
                .containsAll(IntStream.rangeClosed(18, 31)
                        .mapToObj(number -> "C" + number)
                        .toList());
    }

    @Test
    void l_73_some_of_it_suits_everybody() {
        assertThat(PAGES.stream().filter(page -> page.suits(Set.of())).map(EducationPage::slug))
                .containsExactlyInAnyOrder("faq-should-it-hurt", "faq-sore-today", "faq-when-to-call");
    }

    private static Stream<String> words(EducationText text) {
        return Stream.concat(
                Stream.of(text.title()),
                text.sections().stream()
                        .flatMap(section -> Stream.concat(
                                Stream.ofNullable(section.heading()),
                                section.lines().stream().map(EducationText.Line::text))));
    }
}
