package org.homestretch.handout.control;

import java.util.List;
import org.homestretch.handout.control.typeset.Block;
import org.homestretch.handout.control.typeset.Columns;
import org.homestretch.handout.control.typeset.Phrase;
import org.homestretch.handout.control.typeset.Stack;

/**
 * Both sides below each other, where a column is too narrow to show them beside each other as large.
 *
 * @param column whose shares of the height are 1 together
 */
record FigureColumn(List<ShownFigure> column, Captions captions) implements FigureGroup {

    private static final double GAP = 2;

    @Override
    public double fitting(double width, double most) {
        double fitting = most;
        for (ShownFigure shown : column) {
            fitting = Math.min(fitting, width / shown.width(1));
        }
        return fitting;
    }

    @Override
    public double frameHeight(double high) {
        return column.get(0).frameHeight(high);
    }

    @Override
    public Block block(double high, Phrase description) {
        Stack stack = Stack.plain();
        for (ShownFigure shown : column) {
            Columns line = Columns.plain().centeredOnOneLine();
            line.add(shown.block(high, captions, description), shown.column(high, captions), 0);
            stack.addTogether(line, GAP);
        }
        return stack;
    }
}
