package org.homestretch.handout.control.typeset;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the letters of one line from left to right, which is not the order in which Arabic and Hebrew ones are read. */
final class VisualOrder {

    private final Letterpress letters;
    private final List<Segment> segments = new ArrayList<>();
    /** Where the next segment begins. */
    private double left;

    private VisualOrder(Letterpress letters) {
        this.letters = letters;
    }

    /** The segments from one place to the one before the other, in the order in which they are read. */
    static List<Segment> of(Letterpress letters, int from, int to) {
        VisualOrder order = new VisualOrder(letters);
        if (letters.isPlain()) {
            order.addFromLeft(from, to);
        } else if (from < to) {
            order.addReordered(from, to);
        }
        return order.segments;
    }

    private void addReordered(int from, int to) {
        Bidi paragraph = new Bidi();
        paragraph.setPara(letters.text(), letters.isFromRight() ? Bidi.RTL : Bidi.LTR, null);
        Bidi line = paragraph.setLine(from, to);
        for (int i = 0; i < line.countRuns(); i++) {
            BidiRun run = line.getVisualRun(i);
            if (run.isOddRun()) {
                addFromRight(from + run.getStart(), from + run.getLimit());
            } else {
                addFromLeft(from + run.getStart(), from + run.getLimit());
            }
        }
        segments.sort(Comparator.comparingInt(Segment::place));
    }

    private void addFromLeft(int from, int to) {
        int first = from;
        while (first < to) {
            int end = first + 1;
            while (end < to && letters.isAlike(first, end)) {
                end++;
            }
            String shown = Direction.withoutMarks(letters.text().substring(first, end));
            add(first, end, shown, null);
            first = end;
        }
    }

    private void addFromRight(int from, int to) {
        int end = to;
        while (end > from) {
            int first = end - 1;
            while (first > from && letters.isAlike(first - 1, first)) {
                first--;
            }
            String read = Direction.withoutMarks(letters.text().substring(first, end));
            add(first, end, Bidi.writeReverse(read, Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING), read);
            end = first;
        }
    }

    private void add(int first, int end, String shown, String read) {
        if (!shown.isEmpty()) {
            segments.add(new Segment(first, shown, read, letters.family(first), letters.run(first), left));
        }
        left += letters.width(first, end);
    }
}
