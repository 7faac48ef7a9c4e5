package org.homestretch.handout.control.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table with its place for every cell, or the rows of it that stand on one page. */
final class LaidTable extends Laid {

    /** Rows on either page, the head among them. */
    private static final int TOGETHER = 2;

    private final Tag table = Tag.of(Tag.Role.TABLE);
    private final Tag head = Tag.of(Tag.Role.TABLE_HEAD);
    private final Tag body = Tag.of(Tag.Role.TABLE_BODY);
    private final List<Row> rows;
    private final Frame.Edge rules;

    record Row(Tag tag, List<Part> parts, double height) {

        /** The same row as elements of their own. */
        Row again() {
            List<Part> others = parts.stream().map(Part::again).toList();
            return new Row(Tag.of(Tag.Role.TABLE_ROW), others, height);
        }
    }

    /** @param left distance from the left edge of the table, {@code top} from the upper one of the row */
    record Part(Tag tag, Laid content, Table.Cell cell, double left, double top, double width, double height) {

        Part again() {
            return new Part(Tag.of(cell.role()), content, cell, left, top, width, height);
        }
    }

    LaidTable(List<Row> rows, Frame.Edge rules) {
        super(rows.stream().mapToDouble(Row::height).sum());
        this.rows = rows;
        this.rules = rules;
    }

    @Override
    public void draw(Canvas canvas, double left, double top) {
        decorate(canvas.decoration(), left, top);
        canvas.open(table);
        canvas.open(head);
        draw(canvas, rows.get(0), left, top);
        canvas.closeTag();
        canvas.open(body);
        double y = top + rows.get(0).height();
        for (Row row : rows.subList(1, rows.size())) {
            draw(canvas, row, left, y);
            y += row.height();
        }
        canvas.closeTag();
        canvas.closeTag();
    }

    /** The head is repeated, and the last row is never alone. */
    @Override
    Optional<Split> split(double room, boolean fresh) {
        int count = 0;
        double used = 0;
        while (count < rows.size() && used + rows.get(count).height() <= room) {
            used += rows.get(count).height();
            count++;
        }
        count = Math.min(count, rows.size() - TOGETHER);
        if (count < TOGETHER) {
            return Optional.empty();
        }
        List<Row> rest = new ArrayList<>();
        rest.add(rows.get(0).again());
        rest.addAll(rows.subList(count, rows.size()));
        return Optional.of(new Split(new LaidTable(rows.subList(0, count), rules), new LaidTable(rest, rules)));
    }

    private static void draw(Canvas canvas, Row row, double left, double top) {
        canvas.open(row.tag());
        for (Part part : row.parts()) {
            canvas.open(part.tag());
            double above = part.top() + (part.height() - part.content().height()) / 2;
            part.content().draw(canvas, left + part.left() + part.cell().padding(), top + above);
            canvas.closeTag();
        }
        canvas.closeTag();
    }

    private void decorate(PageStream stream, double left, double top) {
        double y = top;
        for (Row row : rows) {
            for (Part part : row.parts()) {
                if (part.cell().fill() != null) {
                    stream.rectangle(left + part.left(), y + part.top(), part.width(), part.height());
                    stream.fill(part.cell().fill());
                }
            }
            y += row.height();
        }
        stream.pen(rules.ink(), rules.thickness(), 0);
        y = top;
        for (Row row : rows) {
            for (Part part : row.parts()) {
                stream.rectangle(left + part.left(), y + part.top(), part.width(), part.height());
            }
            y += row.height();
        }
        stream.stroke();
    }
}
