package org.homestretch.exercise.control.figure;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Writes the positions of a film: what never changes once, the rest once for each position. */
final class FilmWriter {

    private final Film film;
    private final List<Drawing> drawings;
    private final FigureStyle style;
    private final SvgWriter svg;
    private final List<String> ofEnd = new ArrayList<>();

    FilmWriter(Film film, List<Drawing> drawings, FigureStyle style) {
        this.film = film;
        this.drawings = drawings;
        this.style = style;
        this.svg = SvgWriter.small(style);
    }

    String svg(double width, double height) {
        svg.raw("<style>" + rules(width, height) + "</style><g class=\"m\"" + svg.pen() + ">");
        boolean[] still = still();
        int from = 0;
        while (from < still.length) {
            int until = from;
            while (until < still.length && still[until] == still[from]) {
                until++;
            }
            run(from, until, still[from]);
            from = until;
        }
        if (still.length == 0) {
            run(0, Integer.MAX_VALUE, false);
        }
        svg.raw("</g><g class=\"r\" display=\"none\">");
        ofEnd.forEach(id -> svg.raw("<use href=\"#" + id + "\"" + svg.pen() + "/>"));
        svg.raw("</g>");
        return svg.document(width, height, style.title());
    }

    /** Which strokes are the same in all positions; none when the positions have different numbers of strokes. */
    private boolean[] still() {
        int strokes = drawings.get(0).strokes().size();
        if (drawings.stream().anyMatch(drawing -> drawing.strokes().size() != strokes)) {
            return new boolean[0];
        }
        boolean[] still = new boolean[strokes];
        for (int i = 0; i < strokes; i++) {
            int stroke = i;
            Drawing.Stroke first = drawings.get(0).strokes().get(i);
            still[i] = drawings.stream()
                    .allMatch(drawing -> isSame(first, drawing.strokes().get(stroke)));
        }
        return still;
    }

    private static boolean isSame(Drawing.Stroke one, Drawing.Stroke other) {
        return one.ink() == other.ink()
                && one.far() == other.far()
                && one.paint() == other.paint()
                && Arrays.equals(fifths(one.shape()), fifths(other.shape()));
    }

    private static long[] fifths(Shape shape) {
        List<Long> fifths = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            Arrays.fill(at, 0);
            fifths.add((long) path.currentSegment(at));
            Arrays.stream(at).forEach(value -> fifths.add(Math.round(value * 5)));
        }
        return fifths.stream().mapToLong(Long::longValue).toArray();
    }

    private void run(int from, int until, boolean still) {
        int end = drawings.size() - 1;
        String id = "e" + ofEnd.size();
        ofEnd.add(id);
        if (still) {
            svg.raw("<g id=\"" + id + "\">");
            svg.paths(drawings.get(0).strokes().subList(from, until));
            svg.raw("</g>");
            return;
        }
        for (int i = 0; i <= end; i++) {
            svg.raw("<g class=\"c" + i + "\"" + (i > 0 ? " visibility=\"hidden\"" : "") + ">");
            svg.raw(i == end ? "<g id=\"" + id + "\">" : "");
            List<Drawing.Stroke> strokes = drawings.get(i).strokes();
            svg.paths(strokes.subList(from, Math.min(until, strokes.size())));
            svg.raw(i == end ? "</g></g>" : "</g>");
        }
    }

    private String rules(double width, double height) {
        StringBuilder rules = new StringBuilder();
        if (drawings.size() > 1) {
            IntStream.range(0, drawings.size()).forEach(i -> rules.append(rule(i)));
        }
        return rules + "@media(prefers-reduced-motion:reduce){g{animation:none!important}" + sideBySide(width, height)
                + "}";
    }

    private String rule(int position) {
        double[] shown = film.shown(position);
        StringBuilder steps = new StringBuilder();
        steps.append(shown[0] > 0 ? "0%{visibility:hidden}" : "");
        for (int i = 0; i < shown.length; i++) {
            steps.append(number(shown[i])).append("%{visibility:").append(i % 2 == 0 ? "visible}" : "hidden}");
        }
        return ".c" + position + "{animation:k" + position + " " + number(film.round())
                + "s step-end infinite}@keyframes k" + position + "{" + steps + "}";
    }

    /** Start and end at half size: beside each other, or below each other when they are wide. */
    private String sideBySide(double width, double height) {
        boolean wide = width > height;
        String start = wide ? place(width / 4, 0) : place(0, height / 4);
        String end = wide ? place(width / 4, height / 2) : place(width / 2, height / 4);
        return ".m{transform:" + start + "}.r{display:inline;transform:" + end + "}";
    }

    private String place(double x, double y) {
        return "translate(" + svg.length(x) + "px," + svg.length(y) + "px) scale(.5)";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replace(".0", "");
    }
}
