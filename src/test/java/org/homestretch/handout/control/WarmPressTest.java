package org.homestretch.handout.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.Optional;
import org.homestretch.exercise.boundary.ExerciseFigures;
import org.homestretch.exercise.boundary.FigureView;
import org.homestretch.exercise.control.figure.Figures;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.platform.control.Settings;
import org.junit.jupiter.api.Test;

class WarmPressTest {

    @Test
    void h_57_what_is_printed_ahead_is_about_nobody_and_has_figures_and_a_diary() {
        HandoutContent content = press().handoutOfNobody();

        assertThat(content.patient().name()).isEmpty();
        assertThat(content.sheetCode()).isNull();
        assertThat(content.items())
                .hasSize(4)
                .allSatisfy(item -> assertThat(item.drawing()).isPresent());
        assertThat(new HandoutRenderer().render(content).pageCount()).isGreaterThan(2);
    }

    @Test
    void h_57_printing_ahead_fails_nothing_when_it_cannot_be_done() {
        WarmPress press = press();
        press.renderer = new HandoutRenderer("/no-fonts-here/");

        assertThatCode(press::print).doesNotThrowAnyException();
    }

    private static WarmPress press() {
        WarmPress press = new WarmPress();
        press.renderer = new HandoutRenderer();
        press.settings = new Settings() {
            @Override
            public String baseUrl() {
                return "https://clinic.example";
            }
        };
        press.calendar = new ClinicCalendar() {
            @Override
            public LocalDate today() {
                return HandoutFixture.WEDNESDAY_DEC_2;
            }
        };
        press.figures = new ExerciseFigures() {
            @Override
            public Optional<String> svg(String slug, FigureView view, String title) {
                return Figures.figureOf(slug)
                        .map(ships -> HandoutFixture.backAndKnee()
                                .items()
                                .get(0)
                                .figure()
                                .svg());
            }
        };
        return press;
    }
}
