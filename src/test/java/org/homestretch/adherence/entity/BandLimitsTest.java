package org.homestretch.adherence.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandLimitsTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, GOOD",
        "80, 100, GOOD",
        "799, 1000, PARTIAL",
        "50, 100, PARTIAL",
        "499, 1000, LOW",
        "0, 1, LOW",
        "0, 0, NOT_APPLICABLE"
    })
    void a_8_bands_begin_exactly_at_their_limit(int numerator, int denominator, Band band) {
        assertThat(BandLimits.DEFAULT.bandOf(Ratio.of(numerator, denominator), Ratio.ONE))
                .isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"49, 100, TOO_FEW_ENTRIES", "499, 1000, TOO_FEW_ENTRIES", "50, 100, LOW"})
    void a_4_under_half_coverage_the_band_reads_too_few_entries(int numerator, int denominator, Band band) {
        assertThat(BandLimits.DEFAULT.bandOf(Ratio.of(1, 4), Ratio.of(numerator, denominator)))
                .isEqualTo(band);
    }

    @Test
    void a_8_limits_are_a_setting_that_must_be_in_order() {
        assertThat(new BandLimits(90, 60, 0).bandOf(Ratio.of(85, 100), Ratio.ZERO))
                .isEqualTo(Band.PARTIAL);
        assertThatThrownBy(() -> new BandLimits(50, 50, 50)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BandLimits(101, 50, 50)).isInstanceOf(IllegalArgumentException.class);
    }
}
