package org.homestretch.handout.control;

import java.time.LocalDate;
import java.util.List;
import org.homestretch.handout.entity.GridBox;
import org.homestretch.handout.entity.PrintKind;
import org.homestretch.program.entity.Schedule;

/** The diary on paper: one table a week, a row for each exercise, a box for each due occurrence (H-6). */
final class DiarySection {

    private static final int NOTE_LINES = 3;

    private final HandoutContent content;
    private final HandoutTexts texts;

    DiarySection(HandoutContent content, HandoutTexts texts) {
        this.content = content;
        this.texts = texts;
    }

    void addTo(Markup body) {
        List<DiaryWeek> weeks = DiaryWeek.covering(content.diary().days());
        if (weeks.isEmpty()) {
            return;
        }
        Markup diary = body.add("div", "diary");
        if (content.sheetCode() != null) {
            diary.add("p", "diary-sheet")
                    .text(texts.text("foot.sheet", content.sheetCode().grouped()));
        }
        diary.add("h2").text(texts.text("diary.title"));
        if (content.extras().kind() == PrintKind.DIARY) {
            whose(diary);
        }
        instructions(diary);
        for (int i = 0; i < weeks.size(); i++) {
            week(diary, weeks.get(i), i + 1);
        }
        Markup notes = diary.add("div", "notes");
        notes.add("h3").text(texts.text("diary.notes"));
        for (int line = 0; line < NOTE_LINES; line++) {
            notes.add("div", "line");
        }
        notes.add("p").text(texts.text("diary.bring"));
    }

    /** Alone, without a cover, it must still say whose it is and for which days. */
    private void whose(Markup diary) {
        List<LocalDate> days = content.diary().dates();
        diary.add("p", "diary-of").text(content.patient().name() + " · " + content.programTitle());
        diary.add("p").text(texts.text("diary.period", days.get(0), days.get(days.size() - 1)));
    }

    private void instructions(Markup diary) {
        Markup marks = diary.add("p", "marks").text(texts.text("diary.how") + " ");
        mark(marks, "done", "M20 52L42 76L82 22");
        mark(marks, "partly", "M18 82L82 18");
        mark(marks, "leftOut", "M20 20L80 80M80 20L20 80");
        marks.text(texts.text("diary.gray"));
        reasons(diary.add("p").text(texts.text("diary.reasons")));
        diary.add("p").text(texts.text("diary.pain"));
    }

    /** The letters are what the person who types the sheet in reads later, so they stand out. */
    private void reasons(Markup paragraph) {
        for (Phrase reason : texts.list("diary.reason")) {
            String[] letterAndWords = reason.text().split(" ", 2);
            paragraph.text(" ");
            Markup pair = paragraph.add("span", "reason");
            pair.add("b").text(letterAndWords[0]);
            pair.text("\u00a0" + letterAndWords[1].replace(' ', '\u00a0'));
        }
    }

    /** A box as the patient will have marked it, followed by what that mark means. */
    private void mark(Markup marks, String meaning, String stroke) {
        Phrase words = texts.text("diary.mark." + meaning);
        String box = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>"
                + "<rect x='4' y='4' width='92' height='92' fill='#fff' stroke='#222' stroke-width='7'/>"
                + "<path d='" + stroke + "' fill='none' stroke='#222' stroke-width='11' stroke-linecap='round'/></svg>";
        Picture.of(box).ifPresent(picture -> marks.add("span", "mark").add(picture, words, 4.6));
        marks.add("span", "meaning").text(" " + words + "   ");
    }

    /** One table, or several under the same heading if the exercises do not fit on a page. */
    private void week(Markup diary, DiaryWeek week, int number) {
        List<List<DiaryGrid.Row>> tables = GridRows.onPages(content.diary());
        for (List<DiaryGrid.Row> exercises : tables) {
            Markup table = diary.add("table", "grid");
            head(table.add("thead").add("tr"), week, number);
            Markup rows = table.add("tbody");
            exercises.forEach(exercise -> exercise(rows.add("tr"), week, exercise));
            if (exercises == tables.get(tables.size() - 1)) {
                pain(rows.add("tr", "pain"), week);
            }
        }
    }

    private void head(Markup row, DiaryWeek week, int number) {
        row.add("th", "exercise-name").with("scope", "col").text(texts.text("diary.week", number));
        for (LocalDate day : week.days()) {
            Markup head =
                    row.add("th", week.isExerciseDay(day) ? "day" : "day rest").with("scope", "col");
            head.add("span", "weekday").text(texts.date("diary.weekday", day));
            head.add("br");
            head.text(texts.date("diary.date", day));
        }
    }

    private void exercise(Markup row, DiaryWeek week, DiaryGrid.Row exercise) {
        Markup name = row.add("th").with("scope", "row");
        name.text(new Phrase(exercise.title(), exercise.language()));
        Schedule schedule = exercise.schedule();
        if (schedule.isQuota()) {
            name.text(" (")
                    .text(texts.text("diary.quota", schedule.weeklyQuota()))
                    .text(")");
        }
        if (schedule.isBreaks()) {
            name.text(" (").text(texts.text("diary.breaks")).text(")");
        }
        for (LocalDate day : week.days()) {
            boxes(row, day, exercise.itemKey(), week.boxes(exercise, day), "box");
        }
    }

    private void pain(Markup row, DiaryWeek week) {
        row.add("th").with("scope", "row").text(texts.text("diary.painRow"));
        for (LocalDate day : week.days()) {
            boxes(row, day, GridBox.PAIN, week.isExerciseDay(day) ? 1 : 0, "box pain-box");
        }
    }

    /** A cell with its boxes, each named so that its place can be found; gray without any (H-6). */
    private static void boxes(Markup row, LocalDate day, int itemKey, int boxes, String styleClass) {
        Markup cell = boxes == 0 ? row.add("td", "rest") : row.add("td");
        for (int slot = 1; slot <= boxes; slot++) {
            if (slot > 1) {
                cell.text(" ");
            }
            cell.add("span", styleClass).with("id", new BoxId(day, itemKey, slot).toString());
        }
    }
}
