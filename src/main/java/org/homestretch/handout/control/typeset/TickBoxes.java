package org.homestretch.handout.control.typeset;

import java.util.List;

/** Empty boxes to tick or to write into, in the middle of their column, which the canvas tells the places of (H-32). */
public final class TickBoxes implements Block {

    private final List<?> names;
    private final double width;
    private final double height;
    private final double gap;
    private final Frame.Edge edge;

    /**
     * @param names what each box is, as whoever asks for its place calls it
     * @param width of a box up to the outer edge of its frame, as the height is
     * @param gap between two boxes
     */
    public TickBoxes(List<?> names, double width, double height, double gap, Frame.Edge edge) {
        this.names = List.copyOf(names);
        this.width = width;
        this.height = height;
        this.gap = gap;
        this.edge = edge;
    }

    @Override
    public Laid lay(Setting setting, double available) {
        int inALine = Math.max(1, (int) ((available + gap + Lengths.ROUNDING) / (width + gap)));
        int lines = (names.size() + inALine - 1) / inALine;
        return new Laid(lines == 0 ? 0 : lines * (height + gap) - gap) {
            @Override
            public void draw(Canvas canvas, double left, double top) {
                for (int line = 0; line < lines; line++) {
                    int first = line * inALine;
                    int count = Math.min(inALine, names.size() - first);
                    double wide = count * (width + gap) - gap;
                    double x = left + (available - wide) / 2;
                    for (int i = 0; i < count; i++) {
                        int place = setting.fromRight() ? count - 1 - i : i;
                        box(canvas, names.get(first + i), x + place * (width + gap), top + line * (height + gap));
                    }
                }
            }
        };
    }

    private void box(Canvas canvas, Object name, double left, double top) {
        PageStream stream = canvas.decoration();
        double half = edge.thickness() / 2;
        stream.rectangle(left, top, width, height);
        stream.fill(Ink.WHITE);
        stream.pen(edge.ink(), edge.thickness(), 0);
        stream.rectangle(left + half, top + half, width - edge.thickness(), height - edge.thickness());
        stream.stroke();
        canvas.spot(name, left, top, width, height);
    }
}
