package org.homestretch.access.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

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
}
