package org.homestretch.handout.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.homestretch.handout.control.PagePlan.Row;
import org.junit.jupiter.api.Test;

/** H-21: how exercises are dealt out to pages of 100 millimeters. */
class PagePlanTest {

    @Test
    void h_21_as_many_rows_as_fit_stand_on_a_page() {
        assertThat(new PagePlan(2, 100, 100, (first, count) -> 50).pages(8))
                .hasSize(2)
                .allMatch(rows -> rows.size() == 2 && rows.get(0).count() == 2);
    }

    @Test
    void h_21_the_last_of_an_odd_number_stands_below_two_others_if_it_fits_there() {
        assertThat(new PagePlan(2, 100, 100, (first, count) -> count == 2 ? 60 : 40).pages(3))
                .singleElement()
                .satisfies(rows -> assertThat(rows).containsExactly(new Row(0, 2), new Row(2, 1)));
    }

    @Test
    void h_21_a_single_exercise_does_not_get_its_own_page_if_the_others_can_share() {
        assertThat(new PagePlan(1, 100, 100, (first, count) -> 30).pages(4))
                .extracting(rows -> rows.stream().mapToInt(Row::count).sum())
                .containsExactly(2, 2);
    }

    @Test
    void h_21_an_exercise_that_is_higher_than_a_page_gets_one_of_its_own() {
        assertThat(new PagePlan(2, 100, 100, (first, count) -> first == 0 ? 130 : 45).pages(3))
                .hasSize(2)
                .first()
                .satisfies(rows -> assertThat(rows).containsExactly(new Row(0, 1)));
    }

    @Test
    void h_21_a_head_takes_room_from_the_first_page_only() {
        assertThat(new PagePlan(1, 60, 100, (first, count) -> 20).pages(13))
                .extracting(rows -> rows.stream().mapToInt(Row::count).sum())
                .containsExactly(3, 5, 5);
    }

    @Test
    void no_exercises_no_pages() {
        assertThat(new PagePlan(2, 100, 100, (first, count) -> 45).pages(0)).isEmpty();
    }
}
