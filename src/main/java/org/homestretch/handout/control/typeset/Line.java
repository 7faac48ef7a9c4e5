package org.homestretch.handout.control.typeset;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One line of a paragraph.
 *
 * @param segments in the order in which they are read
 * @param width of its words in millimeters, as the other lengths are
 * @param baseline distance from its upper edge
 */
record Line(List<Segment> segments, double width, double height, double baseline) {

    private static final double MILLIMETERS_PER_POINT = 25.4 / 72;
    /** Of the fonts, as shares of the size (the same in all Noto Sans). */
    private static final double ASCENT = 1.069;

    private static final double DESCENT = 0.293;

    /** The letters from one place to the one before the other. */
    static Line of(Letterpress letters, int from, int to) {
        List<Segment> segments = letters.isPlain() ? inOrder(letters, from, to) : reordered(letters, from, to);
        double height = 0;
        double size = 0;
        for (int i = from; i < to; i++) {
            TextStyle style = letters.run(i).style();
            height = Math.max(height, style.size() * style.lineHeight());
            size = Math.max(size, style.size());
        }
        if (from == to) {
            size = letters.style().size();
            height = size * letters.style().lineHeight();
        }
        double baseline = (height - size * (ASCENT + DESCENT)) / 2 + size * ASCENT;
        return new Line(
                segments, letters.width(from, to), height * MILLIMETERS_PER_POINT, baseline * MILLIMETERS_PER_POINT);
    }

    private static List<Segment> inOrder(Letterpress letters, int from, int to) {
        List<Segment> segments = new ArrayList<>();
        double left = 0;
        for (int first = from; first < to; ) {
            int end = endOfAlike(letters, first, to);
            String shown = letters.text().substring(first, end);
            segments.add(new Segment(first, shown, null, letters.family(first), letters.run(first), left));
            left += letters.width(first, end);
            first = end;
        }
        return segments;
    }

    private static int endOfAlike(Letterpress letters, int first, int to) {
        int end = first + 1;
        while (end < to && letters.isAlike(first, end)) {
            end++;
        }
        return end;
    }

    private static List<Segment> reordered(Letterpress letters, int from, int to) {
        List<Segment> segments = new ArrayList<>();
        if (from == to) {
            return segments;
        }
        Bidi paragraph = new Bidi();
        paragraph.setPara(letters.text(), letters.isFromRight() ? Bidi.RTL : Bidi.LTR, null);
        Bidi line = paragraph.setLine(from, to);
        double left = 0;
        for (int i = 0; i < line.countRuns(); i++) {
            BidiRun run = line.getVisualRun(i);
            int first = from + run.getStart();
            int end = from + run.getLimit();
            left = add(segments, letters, first, end, run.isOddRun(), left);
        }
        segments.sort(Comparator.comparingInt(Segment::place));
        return segments;
    }

    private static double add(
            List<Segment> segments, Letterpress letters, int first, int end, boolean fromRight, double left) {
        double x = left;
        int from = first;
        int to = end;
        while (from < to) {
            int begin = fromRight ? startOfAlike(letters, from, to) : from;
            int limit = fromRight ? to : endOfAlike(letters, from, to);
            add(
                    segments,
                    letters,
                    begin,
                    fromRight,
                    x,
                    withoutMarks(letters.text().substring(begin, limit)));
            x += letters.width(begin, limit);
            from = fromRight ? from : limit;
            to = fromRight ? begin : to;
        }
        return x;
    }

    private static int startOfAlike(Letterpress letters, int from, int end) {
        int start = end - 1;
        while (start > from && letters.isAlike(start - 1, end - 1)) {
            start--;
        }
        return start;
    }

    private static void add(
            List<Segment> segments, Letterpress letters, int from, boolean fromRight, double left, String read) {
        if (read.isEmpty()) {
            return;
        }
        String shown = fromRight ? Bidi.writeReverse(read, Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING) : read;
        segments.add(new Segment(
                from, shown, shown.equals(read) ? null : read, letters.family(from), letters.run(from), left));
    }

    private static String withoutMarks(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!Direction.isMark(text.charAt(i))) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }
}
