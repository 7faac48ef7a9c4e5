package org.homestretch.handout.control.typeset;

import java.util.ArrayList;
import java.util.List;

/** Blocks beside each other, from the side on which the language begins. */
public final class Columns implements Block {

    private final Tag tag;
    private final List<Column> columns = new ArrayList<>();
    private boolean centered;
    private boolean atBottom;

    /** @param left distance of its beginning from that of the first column */
    private record Column(Block block, double left, double width) {

        double right() {
            return left + width;
        }
    }

    private Columns(Tag tag) {
        this.tag = tag;
    }

    public static Columns plain() {
        return new Columns(null);
    }

    /** Columns that are one element of the structure together. */
    public static Columns of(Tag tag) {
        return new Columns(tag);
    }

    /** @param gap space before it, unless it is the first */
    public Columns add(Block block, double width, double gap) {
        double left = columns.isEmpty() ? 0 : columns.get(columns.size() - 1).right() + gap;
        columns.add(new Column(block, left, width));
        return this;
    }

    /** In the middle of the width, each standing on the same line. */
    public Columns centeredOnOneLine() {
        centered = true;
        atBottom = true;
        return this;
    }

    @Override
    public Laid lay(Setting setting, double width) {
        double used = columns.isEmpty() ? 0 : columns.get(columns.size() - 1).right();
        double indent = centered ? (width - used) / 2 : 0;
        List<Laid> blocks = columns.stream()
                .map(column -> column.block().lay(setting, column.width()))
                .toList();
        double highest = blocks.stream().mapToDouble(Laid::height).max().orElse(0);
        List<LaidColumns.Part> parts = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Column column = columns.get(i);
            double left = indent + column.left();
            double fromLeft = setting.fromRight() ? width - left - column.width() : left;
            double top = atBottom ? highest - blocks.get(i).height() : 0;
            parts.add(new LaidColumns.Part(blocks.get(i), fromLeft, top));
        }
        return new LaidColumns(tag, parts);
    }
}
