package org.homestretch.handout.control;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.homestretch.handout.control.typeset.Block;
import org.homestretch.handout.control.typeset.Columns;
import org.homestretch.handout.control.typeset.Figure;
import org.homestretch.handout.control.typeset.Frame;
import org.homestretch.handout.control.typeset.Framed;
import org.homestretch.handout.control.typeset.Paragraph;
import org.homestretch.handout.control.typeset.Phrase;
import org.homestretch.handout.control.typeset.Setting;
import org.homestretch.handout.control.typeset.Space;
import org.homestretch.handout.control.typeset.Stack;
import org.homestretch.handout.control.typeset.Table;
import org.homestretch.handout.control.typeset.Tag.Role;
import org.homestretch.handout.control.typeset.TextStyle;
import org.homestretch.handout.entity.PrintKind;

/** The diary on paper: how it is filled in, the grid, and room for notes. Begins on a page of its own (H-6). */
final class DiarySection {

    private static final int NOTE_LINES = 3;
    private static final double NOTE_LINE = 9;
    private static final double LARGE_NOTE_LINE = 14;
    private static final double SHEET = 62;
    private static final double LARGE_SHEET = 84;
    private static final double GAP = 4;
    private static final double MARK = 4.6;
    private static final double LARGE_MARK = 6.8;
    private static final double MARK_GAP = 1.6;
    private static final int MARKS_IN_A_ROW = 4;
    private static final int LARGE_MARKS_IN_A_ROW = 2;
    private static final double SECTION_GAP = 6;
    private static final double AFTER_WEEK = 4;

    private final HandoutContent content;
    private final HandoutTexts texts;
    private final Look look;
    private final Setting setting;
    private final PageGeometry page;
    private final double width;

    DiarySection(HandoutContent content, HandoutTexts texts, Look look, Setting setting, PageGeometry page) {
        this.content = content;
        this.texts = texts;
        this.look = look;
        this.setting = setting;
        this.page = page;
        this.width = page.width();
    }

    /** Empty if nothing is due. */
    Stack pages() {
        Stack diary = Stack.plain();
        List<DiaryWeek> weeks = DiaryWeek.covering(content.diary().days());
        if (weeks.isEmpty()) {
            return diary;
        }
        head(diary);
        instructions(diary);
        DiaryTable tables = new DiaryTable(content.diary(), texts, look, setting, width);
        double room = page.height() - height(diary) - SECTION_GAP;
        boolean alone = height(tables.table(weeks.get(0), 1)) > room;
        if (alone) {
            diary.addTogether(notes(linesIn(room)), SECTION_GAP);
        }
        for (int i = 0; i < weeks.size(); i++) {
            add(diary, tables.table(weeks.get(i), i + 1));
        }
        if (!alone) {
            diary.addTogether(notes(NOTE_LINES), 0);
        }
        return diary;
    }

    /** A week moves to the next page as a whole, unless it needs more than one. */
    private void add(Stack diary, Table week) {
        if (height(week) > page.height()) {
            diary.add(week, AFTER_WEEK);
        } else {
            diary.addTogether(week, AFTER_WEEK);
        }
    }

    /** The instructions have a page of their own where no week fits below them; the rest of it is for notes. */
    private int linesIn(double room) {
        return Math.max(NOTE_LINES, (int) ((room - height(notes(0))) / noteLine()));
    }

    private double noteLine() {
        return look.isLarge() ? LARGE_NOTE_LINE : NOTE_LINE;
    }

    private double height(Block block) {
        return block.lay(setting, width).height();
    }

    private void head(Stack diary) {
        Role role = isAlone() ? Role.H1 : Role.H2;
        Paragraph title = Paragraph.of(role, look.heading2(), texts.text("diary.title"));
        double sheet = look.isLarge() ? LARGE_SHEET : SHEET;
        diary.add(Columns.plain().add(title, width - sheet - GAP, 0).add(sheet(), sheet, GAP), 2);
        if (isAlone()) {
            whose(diary);
        }
    }

    private boolean isAlone() {
        return content.extras().kind() == PrintKind.DIARY;
    }

    private Framed sheet() {
        TextStyle style = look.strong().sized(look.isLarge() ? look.body().size() : 14);
        Paragraph code = Paragraph.of(Role.PARAGRAPH, style, texts.text("foot.sheet", content.printedCode()))
                .aligned(Paragraph.Align.CENTER);
        return new Framed(
                code, Frame.padding(1, 2, 1).outlined(look.rule(), 0.3).rounded(1.5));
    }

    /** Alone, without a cover, it must still say whose it is and for which days. */
    private void whose(Stack diary) {
        List<LocalDate> days = content.diary().dates();
        diary.add(
                Paragraph.of(Role.PARAGRAPH, look.strong(), texts.language())
                        .add(texts.typed(content.patient().name()))
                        .add(" · ")
                        .add(texts.typed(content.programTitle())),
                1);
        diary.add(
                Paragraph.of(
                        Role.PARAGRAPH,
                        look.body(),
                        texts.text("diary.period", days.get(0), days.get(days.size() - 1))),
                2);
    }

    private void instructions(Stack diary) {
        diary.add(marks(), 1.5);
        diary.add(reasons(), 1.5);
        diary.add(Paragraph.of(Role.PARAGRAPH, look.body(), texts.text("diary.pain")), 3);
    }

    /** What to do in words, then a box as the patient will have marked it beside what that mark means. */
    private Stack marks() {
        Stack marks = Stack.plain();
        marks.add(Paragraph.of(Role.PARAGRAPH, look.body(), texts.text("diary.how")), 1);
        List<DiaryMark> all = DiaryMark.all(look.rest());
        int inARow = look.isLarge() ? LARGE_MARKS_IN_A_ROW : MARKS_IN_A_ROW;
        double each = width / inARow;
        for (int first = 0; first < all.size(); first += inARow) {
            Columns row = Columns.plain();
            all.subList(first, first + inARow).forEach(mark -> row.add(mark(mark, each), each, 0));
            marks.add(row, 1);
        }
        return marks;
    }

    private Columns mark(DiaryMark mark, double wide) {
        Phrase words = texts.text("diary.mark." + mark.meaning());
        double side = look.isLarge() ? LARGE_MARK : MARK;
        return Columns.plain()
                .add(Figure.of(mark.picture(), words, side), side, 0)
                .add(Paragraph.of(Role.PARAGRAPH, look.body(), words), wide - side - MARK_GAP, MARK_GAP);
    }

    /** The letters are what the person who types the sheet in reads later, so they stand out. */
    private Paragraph reasons() {
        Paragraph reasons = Paragraph.of(Role.PARAGRAPH, look.body(), texts.text("diary.reasons"));
        for (Phrase reason : texts.list("diary.reason")) {
            String[] letterAndWords = reason.text().split(" ", 2);
            reasons.add("  ")
                    .add(new Phrase(letterAndWords[0], reason.language()), look.strong())
                    .add(new Phrase(" " + letterAndWords[1], reason.language()).undivided());
        }
        return reasons;
    }

    private Stack notes(int lines) {
        Stack notes = Stack.plain()
                .addHeading(Paragraph.of(isAlone() ? Role.H2 : Role.H3, look.heading3(), texts.text("diary.notes")), 0);
        Frame line = Frame.padding(0, 0, 0).lineBelow(look.rule(), 0.3);
        IntStream.range(0, lines).forEach(number -> notes.add(new Framed(new Space(noteLine()), line), 0));
        return notes.add(new Space(3), 0).add(Paragraph.of(Role.PARAGRAPH, look.body(), texts.text("diary.bring")), 0);
    }
}
