package org.homestretch.access.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmergencyNumbersTest {

    @Test
    void ac_11_every_country_is_one_and_its_number_can_be_dialed() {
        Set<String> known = Set.of(Locale.getISOCountries());
        assertThat(EmergencyNumbers.countries()).hasSizeGreaterThan(50).allSatisfy(country -> {
            assertThat(known).contains(country);
            assertThat(EmergencyNumbers.of(country).orElseThrow()).matches("[0-9]{2,4}");
        });
        assertThat(EmergencyNumbers.of("US")).contains("911");
        assertThat(EmergencyNumbers.of("DE")).contains("112");
        assertThat(EmergencyNumbers.of(null)).isEmpty();
        assertThat(EmergencyNumbers.of("ZZ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"911", " 112 ", "112 / 110", "+49 (0)30-112"})
    void ac_11_digits_can_be_dialed_with_what_people_write_between_them(String typed) {
        assertThat(EmergencyNumbers.canBeDialed(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "call me", "112!", "911 or 112", "+", "--"})
    void ac_11_anything_else_cannot(String typed) {
        assertThat(EmergencyNumbers.canBeDialed(typed)).isFalse();
    }
}
