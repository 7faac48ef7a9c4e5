package org.homestretch.exercise.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.homestretch.exercise.control.LibraryFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Names that people know from elsewhere lead to the exercise. */
class SourceNamesTest {

    private static final Map<String, String> SEARCH_TEXTS = LibraryFiles.exercises().stream()
            .collect(Collectors.toMap(ExerciseContent::slug, SourceNamesTest::searchText));

    private static String searchText(ExerciseContent exercise) {
        InstructionContent english = exercise.instructions().get(0);
        return SearchWords.of(
                english.text().title(), english.synonyms(), exercise.traits().regions());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/library/source-names.csv", delimiter = ';', numLinesToSkip = 1)
    void l_10_every_name_in_the_sources_finds_its_exercise(String name, String slug) {
        assertFinds(name, slug);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/library/clinical-names.csv", delimiter = ';', numLinesToSkip = 1)
    void l_10_the_clinical_name_of_an_added_exercise_finds_it(String name, String slug) {
        assertFinds(name, slug);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/library/lay-names.csv", delimiter = ';', numLinesToSkip = 1)
    void l_10_what_people_type_finds_the_exercise(String typed, String slug) {
        assertFinds(typed, slug);
    }

    private static void assertFinds(String typed, String slug) {
        assertThat(SearchWords.typed(typed))
                .isNotEmpty()
                .allMatch(word -> SEARCH_TEXTS.get(slug).contains(" " + word));
    }
}
