package org.homestretch.handout.control.typeset;

import java.util.ArrayList;
import java.util.List;

/** A ruled table whose first row is its head. */
public final class Table implements Block {

    private final List<Double> widths;
    private final Frame.Edge rules;
    private final List<List<Cell>> rows = new ArrayList<>();

    /**
     * @param role of the cell: {@link Tag.Role#COLUMN_HEAD}, {@link Tag.Role#ROW_HEAD} or {@link Tag.Role#CELL}
     * @param fill background, or null
     * @param padding on all sides of the content, which stands in the middle of the height
     */
    public record Cell(Tag.Role role, Block content, Ink fill, double padding) {}

    /** @param widths of the columns, from the side on which the language begins */
    public Table(List<Double> widths, Frame.Edge rules) {
        this.widths = List.copyOf(widths);
        this.rules = rules;
    }

    /** A new last row, with as many cells as there are columns. */
    public Table row(List<Cell> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    @Override
    public Laid lay(Setting setting, double width) {
        List<LaidTable.Row> laid = new ArrayList<>();
        for (List<Cell> row : rows) {
            laid.add(lay(row, setting));
        }
        return new LaidTable(laid, rules);
    }

    private LaidTable.Row lay(List<Cell> row, Setting setting) {
        List<LaidTable.Part> parts = new ArrayList<>();
        double all = widths.stream().mapToDouble(Double::doubleValue).sum();
        double height = 0;
        double from = 0;
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            double wide = widths.get(i);
            Laid content = cell.content().lay(setting, wide - 2 * cell.padding());
            height = Math.max(height, content.height() + 2 * cell.padding());
            double left = setting.fromRight() ? all - from - wide : from;
            parts.add(new LaidTable.Part(Tag.of(cell.role()), content, cell, left, wide));
            from += wide;
        }
        return new LaidTable.Row(Tag.of(Tag.Role.TABLE_ROW), parts, height);
    }
}
