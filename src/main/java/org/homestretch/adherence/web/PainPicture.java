package org.homestretch.adherence.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.adherence.entity.PainColor;
import org.homestretch.adherence.entity.PainDay;
import org.homestretch.adherence.entity.PainLimits;

/**
 * Worst pain by day as a line with a mark for each day, to be drawn in SVG. Numbers are the drawing's units. The marks
 * differ in shape, so that they can be told apart without color.
 *
 * @param days all days with a check-in
 * @param points in order of the days; only days with a worst pain
 * @param levels the lines of the scale: no pain, the limits, the worst
 */
public record PainPicture(List<PainDay> days, List<Point> points, List<Level> levels) {

    private static final int LEFT = 34;
    private static final int RIGHT = 706;
    private static final int TOP = 14;
    private static final int BOTTOM = 164;
    private static final int WORST = 10;

    public record Level(int pain, int y) {}

    public record Point(int x, int y, PainDay day) {

        private static final String CIRCLE = "M%d %dm-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z";
        private static final String TRIANGLE = "M%d %dm0-7l7 12h-14z";
        private static final String SQUARE = "M%d %dm-6-6h12v12h-12z";

        /** The color as a word for the style, or "NONE". */
        public String sign() {
            return day.color() == null ? "NONE" : day.color().name();
        }

        public String path() {
            String shape = day.color() == PainColor.RED ? SQUARE : day.color() == PainColor.AMBER ? TRIANGLE : CIRCLE;
            return shape.formatted(x, y);
        }
    }

    static PainPicture of(List<PainDay> days, PainLimits limits) {
        List<PainDay> told =
                days.stream().filter(day -> day.worstDuring() != null).toList();
        List<Point> points = told.stream()
                .map(day -> new Point(x(told, day), y(day.worstDuring()), day))
                .toList();
        List<Level> levels = Stream.of(0, limits.safe(), limits.acceptable(), limits.review(), WORST)
                .distinct()
                .map(pain -> new Level(pain, y(pain)))
                .toList();
        return new PainPicture(days, points, levels);
    }

    private static int x(List<PainDay> told, PainDay day) {
        long first = told.get(0).day().toEpochDay();
        long span = Math.max(1, told.get(told.size() - 1).day().toEpochDay() - first);
        return (int) (LEFT + (RIGHT - LEFT) * (day.day().toEpochDay() - first) / span);
    }

    private static int y(int pain) {
        return BOTTOM - (BOTTOM - TOP) * pain / WORST;
    }

    public boolean isDrawn() {
        return !points.isEmpty();
    }

    public LocalDate getFirst() {
        return points.get(0).day().day();
    }

    public LocalDate getLast() {
        return points.get(points.size() - 1).day().day();
    }

    /** The coordinates of the line through the points. */
    public String getLine() {
        return points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
    }
}
