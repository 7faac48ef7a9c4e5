package org.homestretch.exercise.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.Optional;
import org.homestretch.exercise.control.figure.Figure;
import org.homestretch.exercise.control.figure.FigureRenderer;
import org.homestretch.exercise.control.figure.FigureStyle;
import org.homestretch.exercise.control.figure.Figures;
import org.homestretch.exercise.control.figure.Palette;

/** Pictures of the exercises. They show nobody and are no secret: patients see them without an account. */
@Stateless
@PermitAll
public class ExerciseFigures {

    /**
     * The picture of an exercise as an SVG element; empty when none has been drawn.
     *
     * @param title what it shows, in the reader's language, for people who cannot see it
     */
    @PermitAll
    public Optional<String> svg(String slug, FigureView view, String title) {
        return Figures.figureOf(slug).map(figure -> drawn(figure, view, title));
    }

    /** Whether the exercise has a picture at all. */
    @PermitAll
    public boolean has(String slug) {
        return Figures.figureOf(slug).isPresent();
    }

    private static String drawn(Figure figure, FigureView view, String title) {
        FigureStyle style = FigureStyle.color(title)
                .with(Palette.valueOf(view.colors().name()))
                .with(frames(view.shown()))
                .mirroredIf(view.leftSide());
        return new FigureRenderer().svg(figure, style);
    }

    private static FigureStyle.Frames frames(FigureView.Shown shown) {
        return switch (shown) {
            case START -> FigureStyle.Frames.START;
            case END -> FigureStyle.Frames.END;
            case ALL -> FigureStyle.Frames.BOTH;
        };
    }
}
