package org.homestretch.handout.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.homestretch.handout.control.BlockForm.Kind;
import org.homestretch.handout.control.PagePlan.Row;
import org.junit.jupiter.api.Test;

/** H-21: how large the figures on a page of 250 millimeters become, each over 60 millimeters of words. */
class FilledPagesTest {

    private static final double WORDS = 60;
    private static final double ROOM = 250;

    @Test
    void h_21_figures_grow_until_their_page_is_full() {
        assertThat(figures(0, 40, 40)).containsExactly(60, 60);
    }

    @Test
    void h_21_figures_grow_to_ninety_six_millimeters_at_most() {
        assertThat(figures(0, 40)).containsExactly(96);
    }

    @Test
    void h_21_figures_of_a_full_page_stay_as_they_are() {
        assertThat(figures(0, 62, 62)).containsExactly(62, 62);
    }

    @Test
    void h_21_figures_above_the_last_exercise_leave_room_for_what_stands_below_it() {
        assertThat(figures(30, 40, 40)).containsExactly(45, 45);
    }

    @Test
    void h_21_the_smaller_figures_of_a_page_still_grow_when_the_larger_ones_are_as_large_as_can_be() {
        assertThat(figures(0, 100, 15)).containsExactly(100, 20);
    }

    /** The heights of figures on a page that was dealt out with those heights. */
    private static double[] figures(double below, double... dealt) {
        ExerciseLayout page = new OnePage(dealt);
        FilledPages filled = new FilledPages(page, new Words(dealt.length), FlowingLayout::larger, 0, ROOM, below);
        return filled.pages().get(0).stream()
                .mapToDouble(row -> filled.form(row).figureHeight())
                .toArray();
    }

    private record OnePage(double... figures) implements ExerciseLayout {

        @Override
        public List<List<Row>> pages() {
            return List.of(IntStream.range(0, figures.length)
                    .mapToObj(place -> new Row(place, 1))
                    .toList());
        }

        @Override
        public BlockForm form(Row row) {
            return new BlockForm(Kind.IN_PHASE, 80, 0, 80, figures[row.first()], false, 14, 13, true, false);
        }

        @Override
        public double rowGap() {
            return 6;
        }

        @Override
        public double gutter() {
            return 8;
        }
    }

    private record Words(int count) implements ExerciseLayout.Blocks {

        @Override
        public double height(int exercise, BlockForm form) {
            return form.figureHeight() + WORDS;
        }

        @Override
        public boolean beginsPhase(int exercise) {
            return exercise == 0;
        }
    }
}
