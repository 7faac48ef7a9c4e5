package org.homestretch.exercise.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.exercise.control.LibraryDocument.Entry;
import org.homestretch.exercise.control.LibraryDocument.Located;
import org.homestretch.exercise.entity.Availability;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.DosageUnit;
import org.homestretch.exercise.entity.Equipment;
import org.homestretch.exercise.entity.ExchangeProblem;
import org.homestretch.exercise.entity.ExerciseContent;
import org.homestretch.exercise.entity.Laterality;
import org.homestretch.exercise.entity.Muscle;
import org.homestretch.exercise.entity.ProtocolContent;
import org.homestretch.exercise.entity.ProtocolFixture;
import org.homestretch.exercise.entity.ProtocolGroup;
import org.homestretch.exercise.entity.Retirement;
import org.homestretch.exercise.entity.Review;
import org.homestretch.exercise.entity.ReviewState;
import org.homestretch.exercise.entity.SessionPart;
import org.homestretch.exercise.entity.StartPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Library documents, written and read. */
class LibraryDocumentTest {

    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("org.homestretch.exercise.text");
    private static final int LIMIT = 32 * 1024 * 1024;
    private static final List<ExerciseContent> EXERCISES = LibraryFiles.exercises();

    private static final String POSE = "# Odd: 'quoted', [not] a list\nview: side\n\nframes:\n  start: {head: 90}\n";

    private static final String BRIDGE = DocumentWriter.write(document(exercise("bridge")));

    @Test
    void l_50_what_is_written_and_read_is_what_it_was() {
        LibraryDocument shipped = new LibraryDocument(
                EXERCISES.stream().map(LibraryDocumentTest::entry).toList(),
                LibraryFiles.protocols().stream().map(Located::nowhere).toList());

        LibraryDocument read = read(DocumentWriter.write(shipped)).document().orElseThrow();

        assertThat(read.exercises().stream().map(entry -> entry.exercise().value()))
                .containsExactlyElementsOf(EXERCISES);
        assertThat(read.protocols().stream().map(Located::value)).containsExactlyElementsOf(LibraryFiles.protocols());
        assertThat(DocumentWriter.write(read)).isEqualTo(DocumentWriter.write(shipped));
    }

    @Test
    void l_50_reviews_retirement_and_every_kind_of_text_survive() {
        ProtocolContent protocol = ProtocolFixture.of("odd", ProtocolFixture.bridge())
                .reviewed(Review.by("Dr. Ñandú: 'quoted' \"twice\" #no comment", LocalDate.of(2026, 2, 28)));
        Retirement retired = new Retirement(LocalDate.of(2026, 3, 1), "Ada", "- not: [any] {more} \\ \t end");
        ExchangedPicture picture = new ExchangedPicture("Hips up", "QUJD".repeat(500_000));
        LibraryDocument odd = new LibraryDocument(
                List.of(new Entry(Located.nowhere(exercise("bridge")), retired, POSE, List.of(picture))),
                List.of(Located.nowhere(protocol)));

        LibraryDocument read = read(DocumentWriter.write(odd)).document().orElseThrow();

        assertThat(read.exercises().get(0).retirement())
                .usingRecursiveComparison()
                .isEqualTo(retired);
        assertThat(read.exercises().get(0).pose()).isEqualTo(POSE);
        assertThat(read.exercises().get(0).pictures()).containsExactly(picture);
        assertThat(read.protocols().get(0).value()).isEqualTo(protocol);
    }

    @Test
    void l_50_json_is_read_as_well() {
        String json = "{\"format\": \"homestretch-library/1\", \"protocols\": [{\"code\": \"a\", \"group\": \"CORE\","
                + " \"title\": \"T\\u00e9st\", \"purpose\": \"P\", \"stages\": [{\"title\": \"S\", \"weeks\": [1, 2],"
                + " \"aim\": \"A\", \"items\": [{\"slug\": \"bridge\", \"part\": \"MAIN\", \"dosage\": {\"sets\": 2,"
                + " \"amount\": 10, \"unit\": \"REPETITIONS\", \"hold\": 3}, \"frequency\": {\"timesAWeek\": 3}}]}]}]}";

        assertThat(read(json).document().orElseThrow().protocols())
                .singleElement()
                .satisfies(protocol -> assertThat(protocol.value().title()).isEqualTo("Tést"));
    }

    @Test
    void l_51_the_schema_names_the_constants_of_the_product() {
        Map<?, ?> schema = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(DocumentSchema.text());
        List<List<?>> choices = new ArrayList<>();
        collect(schema, choices);
        Stream.<Enum<?>[]>of(
                        ReviewState.values(),
                        DosageUnit.values(),
                        Muscle.values(),
                        Category.values(),
                        BodyRegion.values(),
                        StartPosition.values(),
                        Laterality.values(),
                        Equipment.values(),
                        Availability.values(),
                        SessionPart.values(),
                        ProtocolGroup.values())
                .map(constants -> Arrays.stream(constants).map(Enum::name).toList())
                .forEach(names -> assertThat(choices).contains(names));
    }

    private static void collect(Object part, List<List<?>> choices) {
        if (part instanceof Map<?, ?> map) {
            if (map.get("enum") instanceof List<?> choice) {
                choices.add(choice);
            }
            map.values().forEach(value -> collect(value, choices));
        } else if (part instanceof List<?> list) {
            list.forEach(value -> collect(value, choices));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "category: STRENGTHENING | category: STRENGHTENING | exercises[1].category | choice",
                "sets: 2 | sets: 0 | exercises[1].dosage.sets | number",
                "sets: 2 | sets: 99999999999999999999999999 | exercises[1].dosage.sets | number",
                "sets: 2 | sets: 1e999999999 | exercises[1].dosage.sets | number",
                "sets: 2 | sets: two | exercises[1].dosage.sets | number",
                "hold: 3 | holdSeconds: 3 | exercises[1].dosage.holdSeconds | unknown",
                "title: Bridge | title: 12 | exercises[1].en.title | text",
                "title: Bridge | title: ' ' | exercises[1].en.title | form",
                "slug: bridge | slug: Bridge! | exercises[1].slug | form",
                "timesAWeek: 3 | timesADay: 1, timesAWeek: 3 | exercises[1].frequency | oneOf",
                "sets: 2 | sets: 2, sets: 3 | exercises[1].dosage.sets | duplicate",
                "availability: OPEN | availability: BLOCKED | exercises[1] | invalid"
            })
    void l_51_what_is_wrong_is_named_with_its_field(String right, String wrong, String field, String key) {
        assertThat(BRIDGE).contains(right);
        assertThat(read(BRIDGE.replaceFirst(right, wrong)).problems())
                .extracting(ExchangeProblem::field, ExchangeProblem::key)
                .contains(tuple(field, key));
    }

    @Test
    void l_51_a_problem_names_its_line() {
        String[] lines = BRIDGE.replaceFirst("category: STRENGTHENING", "category: STRONG")
                .split("\n");
        int line = 1
                + Arrays.asList(lines)
                        .indexOf(Arrays.stream(lines)
                                .filter(text -> text.contains("STRONG"))
                                .findFirst()
                                .orElseThrow());

        assertThat(read(String.join("\n", lines)).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: &x [1]\\nb: *x | alias",
                "a: !!java.net.URL [x] | tag",
                "!evil {a: 1} | tag",
                "a: 1\\na: 2 | duplicate",
                "a: 1\\n---\\nb: 2 | documents",
                "{a: [ | unreadable",
                "'' | empty",
                "just text | fields",
                "[1, 2] | fields",
                "format: other/9 | choice",
                "format: homestretch-library/1\\nexercises: {} | list"
            })
    void l_52_what_is_not_such_a_document_is_refused(String text, String key) {
        assertThat(read(text.replace("\\n", "\n")).problems())
                .extracting(ExchangeProblem::key)
                .contains(key);
    }

    @Test
    void l_52_deep_nesting_and_a_billion_laughs_cost_nothing() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        StringBuilder laughs = new StringBuilder("a0: &a0 [lol]\n");
        for (int i = 1; i < 30; i++) {
            laughs.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }

        assertThat(read(deep).problems()).extracting(ExchangeProblem::key).containsExactly("depth");
        assertThat(read(laughs.toString()).problems())
                .extracting(ExchangeProblem::key)
                .containsExactly("alias");
    }

    @Test
    void l_52_only_utf_8_is_read_with_or_without_a_byte_order_mark() {
        assertThat(read("\ufeff" + BRIDGE).document()).isPresent();
        assertThat(DocumentReader.read(BRIDGE.getBytes(StandardCharsets.UTF_16), LIMIT)
                        .problems())
                .extracting(ExchangeProblem::key)
                .containsExactly("encoding");
        assertThat(DocumentReader.read(new byte[] {(byte) 0xc3, 0x28}, LIMIT).problems())
                .extracting(ExchangeProblem::key)
                .containsExactly("encoding");
        assertThat(read("a: \u0000\u0007").problems())
                .extracting(ExchangeProblem::key)
                .containsExactly("unreadable");
    }

    @Test
    void l_51_pointers_lead_somewhere_and_ladders_have_an_end() {
        ExerciseContent bridge = exercise("bridge");
        assertThat(bridge.harder()).isEqualTo("single-leg-bridge");
        LibraryDocument circle = document(bridge, harder(exercise("single-leg-bridge"), "bridge"));

        assertThat(meaning(document(bridge), Set.of()))
                .extracting(ExchangeProblem::field, ExchangeProblem::key)
                .containsExactly(tuple(".harder", "unknownExercise"));
        assertThat(meaning(circle, Set.of())).extracting(ExchangeProblem::key).containsExactly("circle", "circle");
        assertThat(meaning(document(bridge, bridge), Set.of()))
                .extracting(ExchangeProblem::key)
                .contains("twice");
    }

    @Test
    void l_51_protocols_keep_to_known_open_exercises_and_their_soft_range() {
        ProtocolContent.Item bridge = ProtocolFixture.bridge();
        ProtocolContent.Item endless =
                new ProtocolContent.Item("bridge", SessionPart.MAIN, Dosage.of(2, 10, 120), bridge.frequency());
        LibraryDocument protocols = new LibraryDocument(
                List.of(entry(harder(exercise("bridge"), null)), entry(exercise("crunch"))),
                List.of(Located.nowhere(ProtocolFixture.of(
                        "mine",
                        endless,
                        new ProtocolContent.Item("crunch", SessionPart.MAIN, bridge.dosage(), bridge.frequency()),
                        ProtocolFixture.catCow()))));

        assertThat(meaning(protocols, Set.of("mine")))
                .extracting(ExchangeProblem::key)
                .contains("outside", "notOpen", "unknownExercise", "taken");
    }

    private static List<ExchangeProblem> meaning(LibraryDocument document, Set<String> taken) {
        return DocumentMeaning.check(document, Map.of(), taken);
    }

    private static DocumentReader.Read read(String document) {
        DocumentReader.Read read = DocumentReader.read(document.getBytes(StandardCharsets.UTF_8), LIMIT);
        assertThat(read.problems()).allMatch(problem -> SENTENCES.containsKey("exchange.problem." + problem.key()));
        return read;
    }

    private static LibraryDocument document(ExerciseContent... exercises) {
        return new LibraryDocument(
                Stream.of(exercises).map(LibraryDocumentTest::entry).toList(), List.of());
    }

    private static Entry entry(ExerciseContent content) {
        return new Entry(Located.nowhere(content), null, null, List.of());
    }

    private static ExerciseContent exercise(String slug) {
        return EXERCISES.stream()
                .filter(exercise -> exercise.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static ExerciseContent harder(ExerciseContent content, String harder) {
        return new ExerciseContent(
                content.slug(),
                content.traits(),
                content.dose(),
                content.prescribability(),
                harder,
                content.sources(),
                content.review(),
                content.instructions());
    }
}
