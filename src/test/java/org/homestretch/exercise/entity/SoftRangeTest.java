package org.homestretch.exercise.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoftRangeTest {

    private static final SoftRange STRETCH = SoftRange.of(
            Category.STATIC_STRETCH, new UsualDose(Dosage.of(1, 3, 20), Frequency.daily(1), OwnRange.NONE));

    @ParameterizedTest
    @CsvSource({
        "1, 3, 15, true", "1, 3, 30, true", "1, 3, 14, false", "1, 3, 31, false",
        "1, 2, 20, true", "1, 5, 20, true", "1, 1, 20, false", "1, 6, 20, false",
        "3, 3, 20, true", "4, 3, 20, false"
    })
    void l_4_a_stretch_is_held_15_to_30_seconds_2_to_5_times(int sets, int amount, int hold, boolean within) {
        assertThat(STRETCH.contains(Dosage.of(sets, amount, hold))).isEqualTo(within);
    }

    @Test
    void l_4_a_stretch_is_done_once_or_twice_a_day() {
        assertThat(STRETCH.contains(Frequency.daily(2))).isTrue();
        assertThat(STRETCH.contains(Frequency.daily(3))).isFalse();
        assertThat(STRETCH.contains(Frequency.weekly(7))).isTrue();
    }

    @Test
    void l_4_what_the_exercise_says_of_itself_comes_first() {
        OwnRange longHolds = new OwnRange(null, new Range(15, 120), null, null);
        SoftRange soft = SoftRange.of(
                Category.STATIC_STRETCH, new UsualDose(Dosage.of(1, 2, 30), Frequency.daily(1), longHolds));
        assertThat(soft.contains(Dosage.of(1, 2, 120))).isTrue();
        assertThat(soft.contains(Dosage.of(1, 2, 121))).isFalse();
    }

    @Test
    void l_4_the_default_always_lies_within() {
        Dosage plank = Dosage.of(1, 5, 20);
        SoftRange soft = SoftRange.of(Category.STRENGTHENING, new UsualDose(plank, Frequency.daily(4), OwnRange.NONE));
        assertThat(soft.contains(plank)).isTrue();
        assertThat(soft.contains(Frequency.daily(4))).isTrue();
        assertThat(soft.contains(Frequency.daily(5))).isFalse();
    }

    @Test
    void ranges_and_frequencies_have_hard_limits() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Range(5, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> Frequency.daily(7));
        assertThatIllegalArgumentException().isThrownBy(() -> Frequency.weekly(0));
    }

    @Test
    void a_range_survives_its_column() {
        RangeConverter converter = new RangeConverter();
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(new Range(15, 120))))
                .isEqualTo(new Range(15, 120));
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }
}
