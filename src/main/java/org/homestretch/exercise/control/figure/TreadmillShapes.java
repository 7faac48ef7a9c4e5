package org.homestretch.exercise.control.figure;

import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Draws a treadmill from its side, its console at the right. */
final class TreadmillShapes {

    /** The height of the belt. */
    static final double DECK = 10;

    private static final double ROUND = 6;
    private static final double BELT = 2;
    private static final double POST = 3.6;
    private static final double CONSOLE = 120;
    private static final double RAIL = 102;

    private final Drawing drawing;

    TreadmillShapes(Drawing drawing) {
        this.drawing = drawing;
    }

    void draw(Prop.Treadmill treadmill) {
        double from = treadmill.from();
        double to = treadmill.to();
        drawing.outlined(new RoundRectangle2D.Double(from, 0, to - from, DECK, ROUND, ROUND), Ink.METAL);
        line(new Point(from + ROUND, DECK), new Point(to - 2 * ROUND, DECK), BELT);
        line(new Point(to - 4, DECK - 1), new Point(to - 12, CONSOLE - 4), POST);
        line(new Point(to - 10, RAIL), new Point(to - 36, RAIL - 2), POST);
        line(new Point(to - 9, CONSOLE - 4), new Point(to - 26, CONSOLE), POST + 2);
    }

    private void line(Point from, Point to, double width) {
        Shape line = Outline.line(List.of(from, to));
        drawing.edgeLine(line, Ink.METAL, width, false);
        drawing.line(line, Ink.METAL, Math.max(0.6, width - 1.4));
    }
}
