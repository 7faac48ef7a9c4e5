package org.homestretch.adherence.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

    @Test
    void a_6_nothing_out_of_nothing_is_not_applicable() {
        assertThat(Ratio.of(0, 0)).isEqualTo(Ratio.NOT_APPLICABLE);
        assertThat(Ratio.ZERO.dividedBy(Ratio.ZERO)).isEqualTo(Ratio.NOT_APPLICABLE);
        assertThat(Ratio.NOT_APPLICABLE.isApplicable()).isFalse();
        assertThat(Ratio.NOT_APPLICABLE.isAtLeastPercent(0)).isFalse();
        assertThatThrownBy(() -> Ratio.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(Ratio.NOT_APPLICABLE::percent).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_6_not_applicable_stays_so_in_arithmetic() {
        assertThat(Ratio.NOT_APPLICABLE.plus(Ratio.ONE)).isEqualTo(Ratio.NOT_APPLICABLE);
        assertThat(Ratio.ONE.minus(Ratio.NOT_APPLICABLE)).isEqualTo(Ratio.NOT_APPLICABLE);
        assertThat(Ratio.ONE.times(Ratio.NOT_APPLICABLE)).isEqualTo(Ratio.NOT_APPLICABLE);
        assertThat(Ratio.NOT_APPLICABLE.dividedBy(Ratio.ONE)).isEqualTo(Ratio.NOT_APPLICABLE);
        assertThat(Ratio.NOT_APPLICABLE).isLessThan(Ratio.ZERO);
    }

    @Test
    void a_14_fractions_are_exact_and_in_lowest_terms() {
        assertThat(Ratio.of(6, 8)).isEqualTo(Ratio.of(3, 4)).hasToString("3/4");
        assertThat(Ratio.of(1, 3).plus(Ratio.of(1, 6))).isEqualTo(Ratio.HALF);
        assertThat(Ratio.of(1, 3).minus(Ratio.HALF)).isEqualTo(Ratio.of(-1, 6));
        assertThat(Ratio.of(2, 3).dividedBy(Ratio.of(4, 9))).isEqualTo(Ratio.of(3, 2));
        assertThat(Ratio.of(1, -2)).isEqualTo(Ratio.of(-1, 2));
    }

    @ParameterizedTest
    @CsvSource({"2, 3, 67", "1, 3, 33", "1, 8, 13", "1, 200, 1", "1, 201, 0", "199, 200, 100", "-1, 3, -33"})
    void a_14_percent_is_rounded_half_up(int numerator, int denominator, int percent) {
        assertThat(Ratio.of(numerator, denominator).percent()).isEqualTo(percent);
    }

    @Test
    void a_14_export_rounds_to_the_digits_asked_for() {
        assertThat(Ratio.of(2, 3).rounded(4)).isEqualTo(new BigDecimal("0.6667"));
    }
}
