package org.homestretch.exercise.boundary;

import java.io.Serializable;
import java.util.Objects;

/**
 * How somebody wants to see a figure.
 *
 * @param leftSide whether the left side works
 * @param muscles whether the muscles that the exercise is for are shown on the body
 */
public record FigureView(Shown shown, Colors colors, boolean leftSide, boolean muscles) implements Serializable {

    /** Which positions of the exercise. */
    public enum Shown {
        START,
        END,
        ALL,
        /** One picture that moves from the first position to the last and back. */
        MOVING
    }

    /** For the screen, for gray print, or with the strongest contrast. */
    public enum Colors {
        COLOR,
        GRAY,
        HIGH_CONTRAST
    }

    /** All positions in color, drawn for the right side or for both. */
    public static final FigureView USUAL = new FigureView(Shown.ALL, Colors.COLOR, false, false);

    /** Without muscles. */
    public FigureView(Shown shown, Colors colors, boolean leftSide) {
        this(shown, colors, leftSide, false);
    }

    public FigureView {
        Objects.requireNonNull(shown, "shown");
        Objects.requireNonNull(colors, "colors");
    }
}
