package org.homestretch.handout.control;

import java.util.List;
import org.homestretch.handout.control.typeset.Block;
import org.homestretch.handout.control.typeset.Columns;
import org.homestretch.handout.control.typeset.Phrase;

/** Figures or photos beside each other, standing on one line. */
record FigureRow(List<ShownFigure> row, Captions captions) implements FigureGroup {

    private static final double GAP = 4;
    private static final double SMALLEST = 5;
    private static final double SHRINKAGE = 0.98;
    private static final double ROUNDING = 1e-6;

    @Override
    public double fitting(double width, double most) {
        double fitting = most;
        if (width(fitting) > width) {
            fitting = Math.min(most, (width - GAP * (row.size() - 1)) / pictures(1));
        }
        while (fitting > SMALLEST && width(fitting) > width + ROUNDING) {
            fitting *= SHRINKAGE;
        }
        return fitting;
    }

    /** With pictures of that height. */
    private double width(double high) {
        double width = GAP * (row.size() - 1);
        for (ShownFigure shown : row) {
            width += shown.column(high, captions);
        }
        return width;
    }

    /** Without captions and gaps. */
    private double pictures(double high) {
        double width = 0;
        for (ShownFigure shown : row) {
            width += shown.width(high);
        }
        return width;
    }

    @Override
    public double frameHeight(double high) {
        return row.get(0).frameHeight(high);
    }

    @Override
    public Block block(double high, Phrase description) {
        Columns columns = Columns.plain().centeredOnOneLine();
        for (ShownFigure shown : row) {
            columns.add(shown.block(high, captions, description), shown.column(high, captions), GAP);
        }
        return columns;
    }
}
