package org.homestretch.handout.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.homestretch.handout.control.PagePlan.Row;
import org.homestretch.handout.entity.PrintOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** H-22: how many exercises stand on each page of a compact handout. */
class GridLayoutTest {

    private static final PageGeometry PAGE = PageGeometry.of(PrintOptions.usual(Locale.GERMAN));

    @ParameterizedTest
    @CsvSource({"1, 1", "8, 8", "9, 6 3", "16, 8 8", "17, 6 6 5", "20, 8 6 6"})
    void h_22_compact_pages_are_about_as_full_as_each_other(int exercises, String onEachPage) {
        GridLayout layout = GridLayout.compact(new Narrow(exercises, 0), PAGE, 0);

        assertThat(layout.pages())
                .extracting(rows ->
                        String.valueOf(rows.stream().mapToInt(Row::count).sum()))
                .containsExactly(onEachPage.split(" "));
    }

    @Test
    void h_21_the_figures_of_a_compact_page_take_the_room_that_fewer_exercises_leave() {
        ExerciseLayout layout = GridLayout.compact(new Narrow(20, 30), PAGE, 20);
        ExerciseLayout filled = layout.filled(60);

        assertThat(figures(layout)).containsExactly(27.5, 27.5, 27.5);
        assertThat(figures(filled)).containsExactly(27.5, 55, 35);
    }

    @Test
    void h_21_the_figure_of_a_card_is_as_large_as_its_own_words_allow() {
        ExerciseLayout cards = GridLayout.cards(new Wordy(), PAGE, 0);
        Row row = cards.pages().get(0).get(0);

        assertThat(cards.form(row, 0).figureHeight())
                .isGreaterThan(cards.form(row, 1).figureHeight());
    }

    /** Of two exercises, the second has many words. */
    private record Wordy() implements ExerciseLayout.Blocks {

        @Override
        public int count() {
            return 2;
        }

        @Override
        public double height(int exercise, BlockForm form) {
            return (exercise == 0 ? 20 : 50) + form.figureHeight();
        }

        @Override
        public boolean beginsPhase(int exercise) {
            return false;
        }
    }

    /** The height of the figures on each page. */
    private static double[] figures(ExerciseLayout layout) {
        return layout.pages().stream()
                .mapToDouble(page -> layout.form(page.get(0)).figureHeight())
                .toArray();
    }

    private record Narrow(int count, double words) implements ExerciseLayout.Blocks {

        @Override
        public double height(int exercise, BlockForm form) {
            return (form.steps() ? 3 * words : words) + form.figureHeight();
        }

        @Override
        public boolean beginsPhase(int exercise) {
            return exercise == 0;
        }
    }
}
