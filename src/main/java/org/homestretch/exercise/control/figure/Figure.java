package org.homestretch.exercise.control.figure;

import java.util.List;

/**
 * The illustration of one exercise as pose data: the frames of its movement, always the same person.
 *
 * @param slug the exercise's slug, which is also the name of the pose file
 * @param frames the positions in their order
 * @param mirrored whether the pose file shows the left side, so that the picture as drawn is its mirror
 */
public record Figure(String slug, List<Frame> frames, boolean mirrored) {

    public Figure {
        frames = List.copyOf(frames);
    }

    Figure(String slug, List<Frame> frames) {
        this(slug, frames, false);
    }

    /** Whether a style shows the frames the other way round than the pose file has them. */
    boolean isMirroredIn(FigureStyle style) {
        return mirrored != style.mirrored();
    }

    Frame start() {
        return frames.get(0);
    }

    Frame end() {
        return frames.get(frames.size() - 1);
    }
}
