package org.homestretch.adherence.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homestretch.adherence.control.Measure.day;

import java.util.List;
import org.homestretch.adherence.entity.PainColor;
import org.homestretch.adherence.entity.PainDay;
import org.homestretch.adherence.entity.PainLimits;
import org.homestretch.diary.boundary.DiaryHistory.CheckIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PainMonitorTest {

    private static PainDay only(Integer baseline, Integer before, Integer worst, Integer nextMorning) {
        return new PainMonitor(PainLimits.DEFAULT, baseline)
                .days(List.of(new CheckIn(day(0), before, worst, nextMorning, false)))
                .get(0);
    }

    private static List<PainColor> colors(CheckIn... checkIns) {
        return new PainMonitor(PainLimits.DEFAULT, 2)
                .days(List.of(checkIns)).stream().map(PainDay::color).toList();
    }

    private static CheckIn rise(int number) {
        return new CheckIn(day(number), 1, 1, 2, false);
    }

    private static CheckIn calm(int number) {
        return new CheckIn(day(number), 1, 1, 1, false);
    }

    @ParameterizedTest
    @CsvSource({
        // baseline, before, worst, next morning, color
        "2, 2, 0, 2, GREEN",
        "2, 2, 2, 2, GREEN",
        "0, 0, 2, 0, GREEN",
        "2, 2, 3, 2, GREEN",
        "2, 2, 4, 2, AMBER",
        "4, 4, 5, 4, GREEN",
        "3, 3, 5, 3, AMBER",
        "2, 2, 2, 3, AMBER",
        "2, 2, 6, 2, RED",
        "4, 4, 6, 4, RED",
        "5, 5, 6, 5, AMBER",
        "6, 6, 6, 6, AMBER",
        "6, 6, 7, 6, AMBER",
        "6, 6, 8, 6, RED",
        "9, 9, 10, 9, AMBER",
        "2, 2, 3, , GREEN",
        "2, , 3, 9, GREEN",
        ", 1, 2, 1, GREEN",
        ", 3, 3, 3, AMBER",
        ", 6, 6, 6, RED"
    })
    void a_12_every_worst_pain_has_exactly_one_color(
            Integer baseline, Integer before, Integer worst, Integer nextMorning, PainColor color) {
        assertThat(only(baseline, before, worst, nextMorning).color()).isEqualTo(color);
    }

    @Test
    void a_12_no_value_is_no_color_and_never_green() {
        assertThat(only(2, null, null, null).color()).isNull();
        assertThat(only(2, 1, null, 1).color()).isNull();
        assertThat(only(2, 1, null, 2).color()).isEqualTo(PainColor.AMBER);
    }

    @Test
    void a_12_a_next_morning_rise_on_two_exercise_days_running_is_red() {
        assertThat(colors(rise(0), rise(1))).containsExactly(PainColor.AMBER, PainColor.RED);
        assertThat(colors(rise(0), rise(3), rise(5)))
                .as("days without a check-in are no exercise days")
                .containsExactly(PainColor.AMBER, PainColor.RED, PainColor.RED);
        assertThat(colors(rise(0), calm(1), rise(2)))
                .containsExactly(PainColor.AMBER, PainColor.GREEN, PainColor.AMBER);
    }

    @Test
    void a_12_days_are_judged_in_their_order_however_they_arrive() {
        assertThat(colors(calm(2), rise(1), rise(0))).containsExactly(PainColor.AMBER, PainColor.RED, PainColor.GREEN);
    }

    @ParameterizedTest
    @CsvSource({"7, 7, 7, false", "8, 2, 2, true", "2, 8, 2, true", "2, 2, 8, true", "9, 10, 9, true", ", , , false"})
    void a_13_pain_of_eight_or_more_always_needs_review(
            Integer before, Integer worst, Integer nextMorning, boolean needsReview) {
        assertThat(only(9, before, worst, nextMorning).needsReview()).isEqualTo(needsReview);
    }

    @Test
    void a_12_limits_are_those_of_the_program() {
        PainLimits wider = new PainLimits(3, 7, 1, 2, 9);
        CheckIn checkIn = new CheckIn(day(0), 2, 6, 2, true);

        PainDay judged = new PainMonitor(wider, 2).days(List.of(checkIn)).get(0);

        assertThat(judged.color()).isEqualTo(PainColor.AMBER);
        assertThat(judged.verySore()).isTrue();
        assertThatThrownBy(() -> new PainLimits(6, 5, 1, 2, 8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PainLimits(2, 5, 2, 2, 8)).isInstanceOf(IllegalArgumentException.class);
    }
}
