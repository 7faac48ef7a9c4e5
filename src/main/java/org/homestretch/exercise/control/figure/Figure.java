package org.homestretch.exercise.control.figure;

import java.util.List;

/**
 * The illustration of one exercise as pose data: the frames of its movement, always the same person.
 *
 * @param slug the exercise's slug, which is also the name of the pose file
 */
public record Figure(String slug, List<Frame> frames) {

    public Figure {
        frames = List.copyOf(frames);
    }

    Frame start() {
        return frames.get(0);
    }

    Frame end() {
        return frames.get(frames.size() - 1);
    }
}
