package org.homestretch.handout.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.homestretch.handout.control.typeset.Frame;
import org.homestretch.handout.control.typeset.Ink;
import org.homestretch.handout.control.typeset.Paragraph;
import org.homestretch.handout.control.typeset.Paragraph.Align;
import org.homestretch.handout.control.typeset.Phrase;
import org.homestretch.handout.control.typeset.Setting;
import org.homestretch.handout.control.typeset.Space;
import org.homestretch.handout.control.typeset.Stack;
import org.homestretch.handout.control.typeset.Table;
import org.homestretch.handout.control.typeset.Table.Cell;
import org.homestretch.handout.control.typeset.Tag.Role;
import org.homestretch.handout.control.typeset.TickBoxes;
import org.homestretch.handout.entity.GridBox;
import org.homestretch.program.entity.Schedule;

/** The grid of the diary: one table a week, a row for each exercise, a box for each due occurrence (H-6). */
final class DiaryTable {

    private static final int DAYS = 7;
    private static final double DAY = 16;
    private static final double BOX = 5.8;
    private static final double LARGE_BOX = 8;
    private static final double BOX_GAP = 1.4;
    private static final double PAIN_WIDTH = 11;
    private static final double PAIN_HEIGHT = 7;
    private static final double LARGE_PAIN_WIDTH = 15;
    private static final double LARGE_PAIN_HEIGHT = 10;
    private static final double PADDING = 1.2;
    private static final double HEAD_PADDING = 0.8;

    private final DiaryGrid grid;
    private final HandoutTexts texts;
    private final Look look;
    private final Setting setting;
    private final double width;
    private final double day;
    private final Frame.Edge box;

    DiaryTable(DiaryGrid grid, HandoutTexts texts, Look look, Setting setting, double width) {
        this.grid = grid;
        this.texts = texts;
        this.look = look;
        this.setting = setting;
        this.width = width;
        this.day = grid.dates().stream()
                .map(this::head)
                .mapToDouble(date -> date.widestWord(setting) + 2 * HEAD_PADDING)
                .reduce(DAY, Math::max);
        this.box = new Frame.Edge(look.ink(), 0.35);
    }

    /** @param number of the week, from 1 */
    Table table(DiaryWeek week, int number) {
        Frame.Edge rules = new Frame.Edge(look.rule(), 0.3);
        Table table = hasNamesBeside() ? Table.of(widths(), rules) : Table.withHeadsAbove(width, DAYS, rules);
        table.row(head(week, number));
        grid.rows().forEach(exercise -> table.row(exercise(week, exercise)));
        return table.row(pain(week));
    }

    private List<Double> widths() {
        List<Double> widths = new ArrayList<>(List.of(width - DAYS * day));
        widths.addAll(Collections.nCopies(DAYS, day));
        return widths;
    }

    /** Large letters, and words that would be broken in their column, stand above the boxes. */
    private boolean hasNamesBeside() {
        double room = width - DAYS * day - 2 * PADDING;
        return !look.isLarge() && grid.rows().stream().allMatch(row -> name(row).widestWord(setting) <= room);
    }

    private List<Cell> head(DiaryWeek week, int number) {
        List<Cell> cells = new ArrayList<>();
        Paragraph name = Paragraph.of(Role.PARAGRAPH, look.strong().tight(), texts.text("diary.week", number));
        cells.add(new Cell(Role.COLUMN_HEAD, name, look.tint(), PADDING));
        for (LocalDate day : week.days()) {
            Ink fill = week.isExerciseDay(day) ? look.tint() : look.rest();
            cells.add(new Cell(Role.COLUMN_HEAD, head(day), fill, HEAD_PADDING));
        }
        return cells;
    }

    private Paragraph head(LocalDate day) {
        return Paragraph.of(Role.PARAGRAPH, look.body().tight(), texts.language())
                .aligned(Align.CENTER)
                .add(texts.date("diary.weekday", day), look.strong().tight())
                .newLine()
                .add(texts.date("diary.date", day));
    }

    private Paragraph name(DiaryGrid.Row exercise) {
        Paragraph name =
                Paragraph.of(Role.PARAGRAPH, look.body().tight(), new Phrase(exercise.title(), exercise.language()));
        Schedule schedule = exercise.schedule();
        if (schedule.isQuota()) {
            name.add(" (")
                    .add(texts.text("diary.quota", schedule.weeklyQuota()).withWholeNumbers())
                    .add(")");
        }
        if (schedule.isBreaks()) {
            name.add(" (").add(texts.text("diary.breaks")).add(")");
        }
        return name;
    }

    private List<Cell> exercise(DiaryWeek week, DiaryGrid.Row exercise) {
        double side = look.isLarge() ? LARGE_BOX : BOX;
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(Role.ROW_HEAD, name(exercise), null, PADDING));
        for (LocalDate day : week.days()) {
            cells.add(boxes(day, exercise.itemKey(), week.boxes(exercise, day), side, side));
        }
        return cells;
    }

    private List<Cell> pain(DiaryWeek week) {
        double wide = look.isLarge() ? LARGE_PAIN_WIDTH : PAIN_WIDTH;
        double high = look.isLarge() ? LARGE_PAIN_HEIGHT : PAIN_HEIGHT;
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(
                Role.ROW_HEAD,
                Paragraph.of(Role.PARAGRAPH, look.strong().tight(), texts.text("diary.painRow")),
                null,
                PADDING));
        for (LocalDate day : week.days()) {
            cells.add(boxes(day, GridBox.PAIN, week.isExerciseDay(day) ? 1 : 0, wide, high));
        }
        return cells;
    }

    /** A cell with its boxes, each named so that its place can be found; gray without any (H-6). */
    private Cell boxes(LocalDate day, int itemKey, int boxes, double width, double height) {
        List<BoxId> names = IntStream.rangeClosed(1, boxes)
                .mapToObj(slot -> new BoxId(day, itemKey, slot))
                .toList();
        Stack content = Stack.plain()
                .add(new Space(PADDING), 0)
                .add(new TickBoxes(names, width, height, BOX_GAP, box), 0)
                .add(new Space(PADDING), 0);
        return new Cell(Role.CELL, content, boxes == 0 ? look.rest() : null, 0);
    }
}
