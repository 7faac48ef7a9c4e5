package org.homestretch.exercise.control.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class MovingFigureTest {

    /** Every fifth, because all of them take half a minute. */
    static List<String> slugs() throws IOException {
        List<String> all = FigureSheet.slugs();
        return all.stream().filter(slug -> all.indexOf(slug) % 5 == 0).toList();
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void fig_11_a_moving_figure_is_well_formed_has_no_script_and_is_small(String slug) throws Exception {
        String svg = new MovingFigure().svg(figure(slug), FigureStyle.color(slug));

        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(svg.length()).isLessThan(MovingFigure.MOST);
        assertThat(svg).doesNotContain("<script", "http://www.w3.org/1999/xlink", "url(");
    }

    @Test
    void fig_11_it_rests_at_both_ends_and_stands_still_for_those_who_want_less_motion() {
        String svg = new MovingFigure().svg(figure("squat"), FigureStyle.color("Squat"));

        assertThat(svg)
                .contains("step-end infinite", "@media(prefers-reduced-motion:reduce){g{animation:none!important}");
        Film film = Film.of(figure("squat"), 5);
        assertThat(film.shown(0)).startsWith(0).hasSize(2);
        assertThat(film.shown(0)[1]).isGreaterThan(10);
        assertThat(film.shown(6)[1] - film.shown(6)[0]).isGreaterThan(10);
        assertThat(film.shown(1)).hasSize(4);
        assertThat(film.shown(1)[0]).isEqualTo(film.shown(0)[1]);
        assertThat(film.shown(1)[3]).isCloseTo(100, within(0.11));
    }

    @ParameterizedTest
    @ValueSource(strings = {"squat", "bird-dog", "dead-bug", "childs-pose", "wall-angels", "sit-to-stand"})
    void fig_2_fig_4_between_two_frames_bones_keep_their_length_and_feet_stay_on_the_floor(String slug) {
        Figure figure = figure(slug);
        for (Frame frame : Film.of(figure, 7).frames()) {
            Skeleton person = Posing.skeleton(frame);
            assertThat(person.spine().length()).isCloseTo(Proportions.TORSO, within(0.1));
            person.limbs()
                    .values()
                    .forEach(limb -> assertThat(limb.joint().distance(limb.end()))
                            .as(slug + " " + limb.name())
                            .isCloseTo(limb.name().isArm() ? Proportions.FOREARM : Proportions.SHIN, within(0.7)));
            assertThat(Scene.content(frame, FigureStyle.color(slug)).bounds().getMinY())
                    .isGreaterThan(-6);
        }
    }

    @Test
    void frames_of_different_views_follow_each_other_without_a_movement_between() {
        Figure front = figure("wall-angels");
        Figure side = figure("squat");

        assertThat(Film.of(new Figure("x", List.of(front.start(), side.start())), 7)
                        .frames())
                .hasSize(2);
    }

    private static Figure figure(String slug) {
        return Figures.figureOf(slug).orElseThrow();
    }
}
