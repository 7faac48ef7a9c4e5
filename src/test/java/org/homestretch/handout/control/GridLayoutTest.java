package org.homestretch.handout.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.homestretch.handout.control.PagePlan.Row;
import org.homestretch.handout.entity.PrintOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** H-22: how many exercises stand on each page of a compact handout. */
class GridLayoutTest {

    private static final PageGeometry PAGE = PageGeometry.of(PrintOptions.usual(Locale.GERMAN));

    @ParameterizedTest
    @CsvSource({"1, 1", "8, 8", "9, 6 3", "16, 8 8", "17, 6 6 5", "20, 8 6 6"})
    void h_22_compact_pages_are_about_as_full_as_each_other(int exercises, String onEachPage) {
        GridLayout layout = GridLayout.compact(new Narrow(exercises), PAGE, PAGE.height());

        assertThat(layout.pages())
                .extracting(rows ->
                        String.valueOf(rows.stream().mapToInt(Row::count).sum()))
                .containsExactly(onEachPage.split(" "));
    }

    private record Narrow(int count) implements ExerciseLayout.Blocks {

        @Override
        public double height(int exercise, BlockForm form) {
            return form.figureHeight();
        }

        @Override
        public boolean beginsPhase(int exercise) {
            return exercise == 0;
        }
    }
}
