package org.homestretch.exercise.boundary;

import java.io.Serializable;
import java.util.Objects;

/** How somebody wants to see a figure. */
public record FigureView(Shown shown, Colors colors, boolean leftSide) implements Serializable {

    /** Which positions of the exercise. */
    public enum Shown {
        START,
        END,
        ALL
    }

    /** For the screen, for gray print, or with the strongest contrast. */
    public enum Colors {
        COLOR,
        GRAY,
        HIGH_CONTRAST
    }

    /** All positions in color, drawn for the right side or for both. */
    public static final FigureView USUAL = new FigureView(Shown.ALL, Colors.COLOR, false);

    public FigureView {
        Objects.requireNonNull(shown, "shown");
        Objects.requireNonNull(colors, "colors");
    }
}
