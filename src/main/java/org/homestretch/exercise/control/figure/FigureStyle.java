package org.homestretch.exercise.control.figure;

import java.util.Objects;

/**
 * How a figure is to be shown.
 *
 * @param mirrored shows the left side working; as drawn, an exercise done on each side shows the right
 * @param title what the picture shows, in the reader's language, for people who do not see it
 */
public record FigureStyle(Palette palette, boolean mirrored, Frames frames, String title) {

    /** Which frames are shown. */
    public enum Frames {
        START,
        END,
        /** All of them, numbered when there is more than one, beside each other or below each other, whichever is more compact. */
        BOTH
    }

    public FigureStyle {
        Objects.requireNonNull(palette, "palette");
        Objects.requireNonNull(frames, "frames");
        Objects.requireNonNull(title, "title");
    }

    /** All frames in color, as the pose file has them. */
    public static FigureStyle color(String title) {
        return new FigureStyle(Palette.COLOR, false, Frames.BOTH, title);
    }

    public FigureStyle with(Palette other) {
        return new FigureStyle(other, mirrored, frames, title);
    }

    public FigureStyle with(Frames other) {
        return new FigureStyle(palette, mirrored, other, title);
    }

    public FigureStyle mirroredIf(boolean other) {
        return new FigureStyle(palette, other, frames, title);
    }
}
