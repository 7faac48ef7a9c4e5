package org.homestretch.exercise.control.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Names that people know from elsewhere lead to the exercise. */
class NamesFindExercisesTest {

    private static final SearchedLibrary SHIPPED = SearchedLibrary.shipped();

    @ParameterizedTest
    @CsvFileSource(resources = "/library/source-names.csv", delimiter = ';', numLinesToSkip = 1)
    void l_10_every_name_in_the_sources_finds_its_exercise(String name, String slug) {
        assertThat(SHIPPED.find(name)).contains(slug);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/library/clinical-names.csv", delimiter = ';', numLinesToSkip = 1)
    void l_10_the_clinical_name_of_an_added_exercise_finds_it(String name, String slug) {
        assertThat(SHIPPED.find(name)).contains(slug);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/library/lay-names.csv", delimiter = ';', numLinesToSkip = 1)
    void l_10_what_people_type_finds_the_exercise(String typed, String slug) {
        assertThat(SHIPPED.find(typed)).contains(slug);
    }
}
