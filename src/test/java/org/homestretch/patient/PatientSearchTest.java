package org.homestretch.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import org.homestretch.patient.control.PatientSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatientSearchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void pt_5_words_are_parts_of_the_name_in_any_order() {
        assertThat(PatientSearch.read("Núñez, ana-m", TODAY).nameParts()).containsExactly("nunez", "ana", "m");
    }

    @Test
    void pt_5_an_empty_box_finds_everybody() {
        PatientSearch search = PatientSearch.read("  ", TODAY);

        assertThat(search.nameParts()).isEmpty();
        assertThat(search.figures()).isEmpty();
        assertThat(search.findsNobody()).isFalse();
        assertThat(PatientSearch.read(null, TODAY)).isEqualTo(search);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-00042", "p42", "42", "P-42"})
    void pt_5_the_number_is_found_with_and_without_its_letter_and_zeros(String typed) {
        assertThat(PatientSearch.read(typed, TODAY).figures())
                .singleElement()
                .satisfies(figure -> assertThat(figure.patientId()).contains(42L));
    }

    @Test
    void pt_5_four_digits_can_be_a_number_or_the_year_of_birth() {
        assertThat(PatientSearch.read("1980", TODAY).figures()).singleElement().satisfies(figure -> {
            assertThat(figure.patientId()).contains(1980L);
            assertThat(figure.birthYear()).contains(Year.of(1980));
        });
        assertThat(PatientSearch.read("2080", TODAY).figures())
                .singleElement()
                .satisfies(figure -> assertThat(figure.birthYear()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"14.3.1980 doe", "doe 14/3/1980", "14 3 1980, Doe", "1980-03-14 doe"})
    void pt_5_a_birth_date_narrows_a_name(String typed) {
        PatientSearch search = PatientSearch.read(typed, TODAY);

        assertThat(search.nameParts()).containsExactly("doe");
        assertThat(search.figures())
                .singleElement()
                .satisfies(figure -> assertThat(figure.birthDates()).containsExactly(LocalDate.of(1980, 3, 14)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2/1980", "x1", "1234567890123"})
    void pt_5_what_nobody_can_have_finds_nobody(String typed) {
        assertThat(PatientSearch.read(typed, TODAY).findsNobody()).isTrue();
    }

    @Test
    void pt_5_signs_that_mean_something_to_the_database_are_only_gaps() {
        assertThat(PatientSearch.read("%_' OR", TODAY).nameParts()).containsExactly("or");
    }

    @Test
    void pt_5_a_pasted_page_is_cut_after_eight_words() {
        assertThat(PatientSearch.read("a b c d e f g h i j k", TODAY).nameParts())
                .hasSize(8);
    }
}
