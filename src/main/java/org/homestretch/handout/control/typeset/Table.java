package org.homestretch.handout.control.typeset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** A ruled table whose first row is its head. */
public final class Table implements Block {

    private final List<Double> widths;
    private final Frame.Edge rules;
    private final boolean headsAbove;
    private final List<List<Cell>> rows = new ArrayList<>();

    /**
     * @param role of the cell: {@link Tag.Role#COLUMN_HEAD}, {@link Tag.Role#ROW_HEAD} or {@link Tag.Role#CELL}
     * @param fill background, or null
     * @param padding on all sides of the content, which stands in the middle of the height
     */
    public record Cell(Tag.Role role, Block content, Ink fill, double padding) {}

    private Table(List<Double> widths, Frame.Edge rules, boolean headsAbove) {
        this.widths = List.copyOf(widths);
        this.rules = rules;
        this.headsAbove = headsAbove;
    }

    /** @param widths of the columns, from the side on which the language begins */
    public static Table of(List<Double> widths, Frame.Edge rules) {
        return new Table(widths, rules, false);
    }

    /**
     * A table whose rows have their first cell above the others, as wide as all of them together: for heads that need room. It
     * is read like any other table.
     *
     * @param columns beside each other under the first cell, all equally wide
     */
    public static Table withHeadsAbove(double width, int columns, Frame.Edge rules) {
        List<Double> widths = new ArrayList<>(List.of(width));
        widths.addAll(Collections.nCopies(columns, width / columns));
        return new Table(widths, rules, true);
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
        double all = headsAbove
                ? widths.get(0)
                : widths.stream().mapToDouble(Double::doubleValue).sum();
        List<Laid> contents = IntStream.range(0, row.size())
                .mapToObj(i -> row.get(i)
                        .content()
                        .lay(setting, widths.get(i) - 2 * row.get(i).padding()))
                .toList();
        int below = headsAbove ? 1 : 0;
        double above = headsAbove ? height(row, contents, 0, 1) : 0;
        double high = height(row, contents, below, row.size());
        List<LaidTable.Part> parts = new ArrayList<>();
        double from = 0;
        for (int i = 0; i < row.size(); i++) {
            double wide = widths.get(i);
            double left = setting.fromRight() ? all - from - wide : from;
            Tag tag = Tag.of(row.get(i).role());
            parts.add(
                    i < below
                            ? new LaidTable.Part(tag, contents.get(i), row.get(i), 0, 0, all, above)
                            : new LaidTable.Part(tag, contents.get(i), row.get(i), left, above, wide, high));
            from += i < below ? 0 : wide;
        }
        return new LaidTable.Row(Tag.of(Tag.Role.TABLE_ROW), parts, above + high);
    }

    private static double height(List<Cell> row, List<Laid> contents, int first, int end) {
        return IntStream.range(first, end)
                .mapToDouble(i -> contents.get(i).height() + 2 * row.get(i).padding())
                .max()
                .orElse(0);
    }
}
