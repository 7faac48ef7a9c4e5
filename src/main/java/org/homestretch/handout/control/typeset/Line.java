package org.homestretch.handout.control.typeset;

import java.util.List;

/**
 * One line of a paragraph.
 *
 * @param segments in the order in which they are read
 * @param width of its words in millimeters, as the other lengths are
 * @param baseline distance from its upper edge
 */
record Line(List<Segment> segments, double width, double height, double baseline) {

    /** Of the fonts, as shares of the size (the same in all Noto Sans). */
    private static final double ASCENT = 1.069;

    private static final double DESCENT = 0.293;

    /** The letters from one place to the one before the other. */
    static Line of(Letterpress letters, int from, int to) {
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
                VisualOrder.of(letters, from, to),
                letters.width(from, to),
                height * Lengths.MILLIMETERS_PER_POINT,
                baseline * Lengths.MILLIMETERS_PER_POINT);
    }
}
