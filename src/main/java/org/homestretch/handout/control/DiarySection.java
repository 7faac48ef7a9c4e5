package org.homestretch.handout.control;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.homestretch.handout.control.typeset.Columns;
import org.homestretch.handout.control.typeset.Figure;
import org.homestretch.handout.control.typeset.Frame;
import org.homestretch.handout.control.typeset.Framed;
import org.homestretch.handout.control.typeset.Paragraph;
import org.homestretch.handout.control.typeset.Phrase;
import org.homestretch.handout.control.typeset.Picture;
import org.homestretch.handout.control.typeset.Space;
import org.homestretch.handout.control.typeset.Stack;
import org.homestretch.handout.control.typeset.Tag.Role;
import org.homestretch.handout.control.typeset.TextStyle;
import org.homestretch.handout.entity.PrintKind;

/** The diary on paper: how it is filled in, the grid, and room for notes. Begins on a page of its own (H-6). */
final class DiarySection {

    private static final int NOTE_LINES = 3;
    private static final double NOTE_LINE = 9;
    private static final double SHEET = 62;
    private static final double LARGE_SHEET = 84;
    private static final double GAP = 4;
    private static final double MARK = 4.6;
    private static final double LARGE_MARK = 6.8;
    private static final double MARK_GAP = 1.6;
    private static final int MARKS = 3;

    private final HandoutContent content;
    private final HandoutTexts texts;
    private final Look look;
    private final double width;

    DiarySection(HandoutContent content, HandoutTexts texts, Look look, double width) {
        this.content = content;
        this.texts = texts;
        this.look = look;
        this.width = width;
    }

    /** Empty if nothing is due. */
    Stack page() {
        Stack diary = Stack.plain();
        List<DiaryWeek> weeks = DiaryWeek.covering(content.diary().days());
        if (weeks.isEmpty()) {
            return diary;
        }
        head(diary);
        instructions(diary);
        DiaryTable tables = new DiaryTable(content.diary(), texts, look, width);
        for (int i = 0; i < weeks.size(); i++) {
            tables.addTo(diary, weeks.get(i), i + 1);
        }
        diary.addTogether(notes(), 0);
        return diary;
    }

    private void head(Stack diary) {
        Paragraph title = Paragraph.of(Role.H2, look.heading2(), texts.text("diary.title"));
        double sheet = look.isLarge() ? LARGE_SHEET : SHEET;
        diary.add(Columns.plain().add(title, width - sheet - GAP, 0).add(sheet(), sheet, GAP), 2);
        if (content.extras().kind() == PrintKind.DIARY) {
            whose(diary);
        }
    }

    private Framed sheet() {
        TextStyle style = look.strong().sized(look.isLarge() ? look.body().size() : 14);
        Paragraph code = Paragraph.of(Role.PARAGRAPH, style, texts.text("foot.sheet", content.printedCode()))
                .aligned(Paragraph.Align.CENTER);
        return new Framed(
                code, Frame.padding(1, 2, 1).outlined(DiaryTable.RULE, 0.3).rounded(1.5));
    }

    /** Alone, without a cover, it must still say whose it is and for which days. */
    private void whose(Stack diary) {
        List<LocalDate> days = content.diary().dates();
        diary.add(
                Paragraph.of(Role.PARAGRAPH, look.strong(), texts.language())
                        .add(content.patient().name() + " · " + content.programTitle()),
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
        double each = width / MARKS;
        Columns marks = Columns.plain()
                .add(mark("done", "M20 52L42 76L82 22", each), each, 0)
                .add(mark("partly", "M18 82L82 18", each), each, 0)
                .add(mark("leftOut", "M20 20L80 80M80 20L20 80", each), each, 0);
        Paragraph how = Paragraph.of(Role.PARAGRAPH, look.body(), texts.text("diary.how"));
        Paragraph gray = Paragraph.of(Role.PARAGRAPH, look.body(), texts.text("diary.gray"));
        return Stack.plain().add(how, 1).add(marks, 1).add(gray, 0);
    }

    private Columns mark(String meaning, String stroke, double wide) {
        Phrase words = texts.text("diary.mark." + meaning);
        String box = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>"
                + "<rect x='4' y='4' width='92' height='92' fill='#fff' stroke='#222' stroke-width='7'/>"
                + "<path d='" + stroke + "' fill='none' stroke='#222' stroke-width='11' stroke-linecap='round'/></svg>";
        Picture picture = Picture.of(box).orElseThrow();
        double side = look.isLarge() ? LARGE_MARK : MARK;
        return Columns.plain()
                .add(Figure.of(picture, words, side), side, 0)
                .add(Paragraph.of(Role.PARAGRAPH, look.body(), words), wide - side - MARK_GAP, MARK_GAP);
    }

    /** The letters are what the person who types the sheet in reads later, so they stand out. */
    private Paragraph reasons() {
        Paragraph reasons = Paragraph.of(Role.PARAGRAPH, look.body(), texts.text("diary.reasons"));
        for (Phrase reason : texts.list("diary.reason")) {
            String[] letterAndWords = reason.text().split(" ", 2);
            reasons.add("  ")
                    .add(new Phrase(letterAndWords[0], reason.language()), look.strong())
                    .add(new Phrase("\u00a0" + letterAndWords[1].replace(' ', '\u00a0'), reason.language()));
        }
        return reasons;
    }

    private Stack notes() {
        Stack notes = Stack.plain().addHeading(Paragraph.of(Role.H3, look.heading3(), texts.text("diary.notes")), 0);
        Frame line = Frame.padding(0, 0, 0).lineBelow(DiaryTable.RULE, 0.3);
        IntStream.range(0, NOTE_LINES).forEach(number -> notes.add(new Framed(new Space(NOTE_LINE), line), 0));
        return notes.add(new Space(3), 0).add(Paragraph.of(Role.PARAGRAPH, look.body(), texts.text("diary.bring")), 0);
    }
}
