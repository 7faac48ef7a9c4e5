package org.homestretch.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.homestretch.patient.entity.BirthDates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14/3/1980",
                "14.03.1980",
                "14. 3. 1980",
                "14-3-1980",
                "14 3 1980",
                "14031980",
                "1980-03-14",
                " 14/3/80 "
            })
    void a_birth_date_is_understood_however_it_is_typed(String typed) {
        assertThat(BirthDates.read(typed, TODAY)).contains(LocalDate.of(1980, 3, 14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "31/2/1980", "14/3", "3/14/1980", "14/3/198", "99999999"})
    void what_is_no_date_is_not_guessed_at(String typed) {
        assertThat(BirthDates.read(typed, TODAY)).isEmpty();
    }

    @Test
    void two_digits_for_the_year_are_taken_only_when_one_century_is_possible() {
        assertThat(BirthDates.read("1/3/26", TODAY)).isEmpty();
        assertThat(BirthDates.read("3/3/26", TODAY)).contains(LocalDate.of(1926, 3, 3));
    }

    @Test
    void pt_5_a_search_takes_day_and_month_in_either_order() {
        assertThat(BirthDates.readAll("4/3/1980", TODAY))
                .containsExactlyInAnyOrder(LocalDate.of(1980, 3, 4), LocalDate.of(1980, 4, 3));
        assertThat(BirthDates.readAll("3/14/1980", TODAY)).containsExactly(LocalDate.of(1980, 3, 14));
        assertThat(BirthDates.readAll("1980-03-14", TODAY)).containsExactly(LocalDate.of(1980, 3, 14));
    }

    @ParameterizedTest
    @CsvSource({"1899-12-31, false", "1900-01-01, true", "2026-03-01, true", "2026-03-02, false", "2027-01-01, false"})
    void pt_3_a_birth_date_lies_in_1900_or_later_and_before_today(LocalDate date, boolean possible) {
        assertThat(BirthDates.isPossible(date, TODAY)).isEqualTo(possible);
    }
}
