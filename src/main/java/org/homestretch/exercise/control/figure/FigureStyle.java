package org.homestretch.exercise.control.figure;

import java.util.Objects;
import java.util.Set;
import org.homestretch.exercise.entity.Muscle;

/**
 * How a figure is to be shown.
 *
 * @param mirrored shows the left side working; as drawn, an exercise done on each side shows the right
 * @param look how the person looks in color
 * @param highlight the muscles that are shown on the body
 * @param title what the picture shows, in the reader's language, for people who do not see it
 */
public record FigureStyle(
        Palette palette, boolean mirrored, Frames frames, Look look, Highlight highlight, String title) {

    /** Which frames are shown. */
    public enum Frames {
        START,
        END,
        /** All of them, numbered when there is more than one, beside each other or below each other, whichever is more compact. */
        BOTH
    }

    /** The muscles shown on the body: those an exercise is for, and those that work or stretch with them. */
    public record Highlight(Set<Muscle> primary, Set<Muscle> secondary) {

        static final Highlight NONE = new Highlight(Set.of(), Set.of());

        public Highlight {
            primary = Set.copyOf(primary);
            secondary = Set.copyOf(secondary);
        }
    }

    public FigureStyle {
        Objects.requireNonNull(palette, "palette");
        Objects.requireNonNull(frames, "frames");
        Objects.requireNonNull(look, "look");
        Objects.requireNonNull(highlight, "highlight");
        Objects.requireNonNull(title, "title");
    }

    /** All frames in color, as the pose file has them. */
    public static FigureStyle color(String title) {
        return new FigureStyle(Palette.COLOR, false, Frames.BOTH, Look.USUAL, Highlight.NONE, title);
    }

    public FigureStyle with(Palette other) {
        return new FigureStyle(other, mirrored, frames, look, highlight, title);
    }

    public FigureStyle with(Frames other) {
        return new FigureStyle(palette, mirrored, other, look, highlight, title);
    }

    public FigureStyle with(Look other) {
        return new FigureStyle(palette, mirrored, frames, other, highlight, title);
    }

    public FigureStyle mirroredIf(boolean other) {
        return new FigureStyle(palette, other, frames, look, highlight, title);
    }

    /** Shows muscles on the body; what cannot be seen from a frame's side is left out. */
    public FigureStyle highlighting(Set<Muscle> primary, Set<Muscle> secondary) {
        return new FigureStyle(palette, mirrored, frames, look, new Highlight(primary, secondary), title);
    }
}
