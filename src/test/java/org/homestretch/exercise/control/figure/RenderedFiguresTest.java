package org.homestretch.exercise.control.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RenderedFiguresTest {

    private final Figure squat = Figures.figureOf("squat").orElseThrow();

    @Test
    void fig_12_a_picture_is_drawn_once_as_long_as_it_is_kept() {
        RenderedFigures rendered = new RenderedFigures();
        String first = rendered.still(squat, FigureStyle.color("Squat"));

        assertThat(rendered.still(squat, FigureStyle.color("Squat"))).isSameAs(first);
        assertThat(rendered.still(squat, FigureStyle.color("Squat").with(Palette.GRAY)))
                .isNotEqualTo(first);
        assertThat(rendered.moving(squat, FigureStyle.color("Squat"))).isNotEqualTo(first);
    }

    @Test
    void fig_12_no_more_is_kept_than_there_is_room_for() {
        RenderedFigures rendered = new RenderedFigures(30_000);
        for (int i = 0; i < 20; i++) {
            rendered.still(squat, FigureStyle.color("Squat " + i));
        }

        assertThat(rendered.kept()).isBetween(10_000, 30_000);
    }

    @Test
    void fig_12_an_address_that_somebody_made_up_has_no_figure_and_breaks_nothing() {
        assertThat(Figures.drawable("no-such-exercise")).isEmpty();
        assertThat(Figures.drawable("../figures/squat")).isEmpty();
        assertThat(Figures.drawable("squat")).contains(squat);
    }
}
