package org.homestretch.exercise.control.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * The positions of a moving figure in their order from start to end, and how long each is shown on the way there and back.
 *
 * @param frames the frames of the figure and the positions between
 * @param seconds how long each position is shown on the way to the end
 */
record Film(List<Frame> frames, List<Double> seconds) {

    private static final double MOVE = 1.3;
    private static final double REST = 0.9;
    private static final double HOLD = 1.9;

    static Film of(Figure figure, int between) {
        List<Frame> frames = new ArrayList<>();
        List<Double> seconds = new ArrayList<>();
        List<Frame> all = figure.frames();
        for (int i = 0; i < all.size(); i++) {
            frames.add(all.get(i).unmarked());
            seconds.add(all.get(i).hold() ? HOLD : REST);
            if (i + 1 < all.size()) {
                Tween tween = new Tween(all.get(i), all.get(i + 1));
                for (int step = 1; tween.isPossible() && step <= between; step++) {
                    frames.add(tween.at(eased((double) step / (between + 1))));
                    seconds.add(MOVE / between);
                }
            }
        }
        return new Film(frames, seconds);
    }

    /** Movement starts and ends softly. */
    private static double eased(double share) {
        return (1 - Math.cos(Math.PI * share)) / 2;
    }

    /** One round: to the end and back to the start. */
    double round() {
        double there = seconds.stream().mapToDouble(Double::doubleValue).sum();
        return 2 * there - seconds.get(0) - last();
    }

    private double last() {
        return seconds.get(seconds.size() - 1);
    }

    /** When a position is shown within a round, as pairs of from and until in percent. */
    double[] shown(int position) {
        double from = 0;
        for (int i = 0; i < position; i++) {
            from += seconds.get(i);
        }
        double length = seconds.get(position);
        boolean once = position == 0 || position == seconds.size() - 1;
        double back = round() + seconds.get(0) - from - length;
        return once
                ? new double[] {percent(from), percent(from + length)}
                : new double[] {percent(from), percent(from + length), percent(back), percent(back + length)};
    }

    private double percent(double second) {
        return Math.round(1000 * second / round()) / 10.0;
    }
}
