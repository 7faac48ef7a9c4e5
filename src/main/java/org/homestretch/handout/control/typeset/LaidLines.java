package org.homestretch.handout.control.typeset;

import java.util.List;
import java.util.Optional;

/** The lines of a paragraph, or those of them that stand on one page. */
final class LaidLines extends Laid {

    /** A single line at the end or the beginning of a page is overlooked. */
    private static final int TOGETHER = 2;

    private final Paragraph paragraph;
    private final List<Line> lines;
    private final double width;
    private final boolean atRight;

    LaidLines(Paragraph paragraph, List<Line> lines, double width, boolean atRight) {
        super(lines.stream().mapToDouble(Line::height).sum());
        this.paragraph = paragraph;
        this.lines = lines;
        this.width = width;
        this.atRight = atRight;
    }

    List<Line> lines() {
        return lines;
    }

    @Override
    public void draw(Canvas canvas, double left, double top) {
        canvas.open(paragraph.tag());
        double y = top;
        for (Line line : lines) {
            double x = left + indent(line);
            for (Segment segment : line.segments()) {
                canvas.belongsTo(tag(segment.run()));
                canvas.text(segment, x + segment.left(), y + line.baseline());
            }
            y += line.height();
        }
        canvas.closeTag();
    }

    private Tag tag(Run run) {
        return run.language().equals(paragraph.language()) ? paragraph.tag() : paragraph.foreign(run);
    }

    private double indent(Line line) {
        if (paragraph.isCentered()) {
            return (width - line.width()) / 2;
        }
        return atRight ? width - line.width() : 0;
    }

    @Override
    Optional<Split> split(double room, boolean fresh) {
        int count = 0;
        double used = 0;
        while (count < lines.size() && used + lines.get(count).height() <= room) {
            used += lines.get(count).height();
            count++;
        }
        if (lines.size() - count < TOGETHER) {
            count = lines.size() - TOGETHER;
        }
        if (count < TOGETHER) {
            return Optional.empty();
        }
        return Optional.of(new Split(part(0, count), part(count, lines.size())));
    }

    private Laid part(int from, int to) {
        return new LaidLines(paragraph, lines.subList(from, to), width, atRight);
    }
}
