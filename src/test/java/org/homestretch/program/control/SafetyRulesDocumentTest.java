package org.homestretch.program.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.program.entity.CautionRule;
import org.junit.jupiter.api.Test;

/** The table of safety rules in the documents says what the code does. */
class SafetyRulesDocumentTest {

    private static final Path TABLE = Path.of("docs/safety-rules.md");
    private static final String NONE = "–";

    /** A line of the table. */
    private record Row(String rule, String source, String happens, List<String> policies, String test) {}

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| rule"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .map(cells -> new Row(
                        cells.get(1),
                        cells.get(3),
                        cells.get(4),
                        List.of(cells.get(5).split(", ")),
                        cells.get(6)))
                .toList();
    }

    @Test
    void every_rule_of_the_clinical_facts_for_prescribing_stands_in_the_table_once() throws IOException {
        Stream<String> numbered = Stream.of(
                        IntStream.rangeClosed(1, 14).mapToObj(n -> "RF" + n),
                        IntStream.rangeClosed(1, 24).mapToObj(n -> "P" + n),
                        IntStream.rangeClosed(1, 28).mapToObj(n -> "G" + n))
                .flatMap(Function.identity());

        assertThat(rows())
                .extracting(Row::rule)
                .doesNotHaveDuplicates()
                .containsAll(numbered.toList())
                .contains("2A", "2B", "3D");
    }

    @Test
    void every_rule_has_a_policy_and_a_test_or_says_why_it_needs_none() throws IOException {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.source()).isNotBlank();
            assertThat(row.happens()).isNotBlank();
            assertThat(row.policies().contains(NONE)).isEqualTo(row.test().equals(NONE));
        });
    }

    @Test
    void every_policy_of_the_table_exists() throws IOException {
        Set<String> classes = names(Path.of("src/main/java/org/homestretch"));

        assertThat(rows().stream().flatMap(row -> row.policies().stream()).filter(policy -> !policy.equals(NONE)))
                .isNotEmpty()
                .isSubsetOf(classes);
    }

    @Test
    void every_policy_of_the_review_stands_in_the_table() throws IOException {
        Set<String> named =
                rows().stream().flatMap(row -> row.policies().stream()).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/homestretch/program/control"))) {
            assertThat(files.filter(file -> isPolicy(read(file))).map(SafetyRulesDocumentTest::name))
                    .isNotEmpty()
                    .isSubsetOf(named);
        }
    }

    @Test
    void every_test_of_the_table_exists() throws IOException {
        Map<String, String> tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !name(file).equals("package-info"))
                    .collect(Collectors.toMap(
                            SafetyRulesDocumentTest::name, SafetyRulesDocumentTest::read, (one, other) -> one + other));
        }

        assertThat(rows()).filteredOn(row -> !row.test().equals(NONE)).allSatisfy(row -> {
            String[] test = row.test().split("\\.");
            assertThat(tests.get(test[0])).as(row.rule()).contains("void " + test[1] + "(");
        });
    }

    @Test
    void every_rule_that_cautions_name_stands_in_the_table() throws IOException {
        Set<String> parts = Set.of("3A", "3C", "Clinic"); // these speak by the ids of their lines

        assertThat(Arrays.stream(CautionRule.values())
                        .map(CautionRule::clinicalId)
                        .filter(id -> !parts.contains(id)))
                .isSubsetOf(rows().stream().map(Row::rule).toList());
    }

    private static boolean isPolicy(String source) {
        boolean speaking = Stream.of("implements ReviewPolicy", "implements ItemPolicy", "implements ScreeningPolicy")
                .anyMatch(source::contains);
        return (speaking || source.contains(" extends DoseWithinSoftRange")) && !source.contains("abstract class ");
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(SafetyRulesDocumentTest::name)
                    .collect(Collectors.toSet());
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
