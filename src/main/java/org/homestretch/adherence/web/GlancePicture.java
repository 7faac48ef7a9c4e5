package org.homestretch.adherence.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homestretch.adherence.boundary.PatientSummary;
import org.homestretch.adherence.entity.PainDay;
import org.homestretch.adherence.entity.Ratio;
import org.homestretch.adherence.entity.WeekFigure;

/**
 * The two small pictures of a summary, to be drawn in SVG: worst pain by day as a line, and adherence by week as columns.
 * Numbers are the drawing's units.
 *
 * @param points one for each day with a worst pain, oldest first
 * @param limitY the height of the pain above which a day can be red
 * @param columns one for each week
 */
public record GlancePicture(List<Point> points, int limitY, List<Column> columns) {

    private static final int WIDTH = 320;
    private static final int LEFT = 6;
    private static final int RIGHT = 292;
    private static final int TOP = 8;
    private static final int BOTTOM = 62;
    private static final int WORST = 10;
    private static final int COLUMN_MOST = 48;
    private static final int COLUMN_BOTTOM = 64;
    private static final int COLUMNS = 8;

    public record Point(int x, int y, PainDay day) {}

    /** @param height 0 where nothing was due, too */
    public record Column(int x, int y, int width, int height, WeekFigure week) {

        public int middle() {
            return x + width / 2;
        }
    }

    static GlancePicture of(PatientSummary summary) {
        List<PainDay> told =
                summary.pain().stream().filter(day -> day.worstDuring() != null).toList();
        return new GlancePicture(
                told.stream()
                        .map(day -> new Point(x(told, day), y(day.worstDuring()), day))
                        .toList(),
                y(summary.settings().pain().acceptable()),
                columns(summary.weeks()));
    }

    private static int x(List<PainDay> told, PainDay day) {
        long first = told.get(0).day().toEpochDay();
        long span = Math.max(1, told.get(told.size() - 1).day().toEpochDay() - first);
        return (int) (LEFT + (RIGHT - LEFT) * (day.day().toEpochDay() - first) / span);
    }

    private static int y(int pain) {
        return BOTTOM - (BOTTOM - TOP) * pain / WORST;
    }

    private static List<Column> columns(List<WeekFigure> weeks) {
        int step = WIDTH / COLUMNS;
        return IntStream.range(0, weeks.size())
                .mapToObj(number -> {
                    Ratio session = weeks.get(number).session();
                    int height = session.isApplicable() ? COLUMN_MOST * session.percent() / 100 : 0;
                    return new Column(number * step + 4, COLUMN_BOTTOM - height, step - 8, height, weeks.get(number));
                })
                .toList();
    }

    /** The coordinates of the line through the points. */
    public String getLine() {
        return points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
    }

    /** The latest point; only asked for when there is one. */
    public Point getLast() {
        return points.get(points.size() - 1);
    }
}
