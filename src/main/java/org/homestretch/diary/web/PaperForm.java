package org.homestretch.diary.web;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.homestretch.diary.boundary.PaperEntries;
import org.homestretch.diary.boundary.PaperSheet;
import org.homestretch.diary.entity.Answer;
import org.homestretch.diary.entity.EntrySource;
import org.homestretch.diary.entity.EntryState;
import org.homestretch.diary.entity.NewEntry;
import org.homestretch.diary.entity.NewRestDay;
import org.homestretch.diary.entity.Occurrence;

/** A week of the printed grid while it is typed in. Each box keeps the id under which it is saved, however often that is tried. */
public class PaperForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PaperSheet sheet;
    private final List<Line> lines;
    private final List<Day> days;
    private EntrySource source = EntrySource.PAPER;
    private String reason;

    PaperForm(PaperSheet sheet) {
        this.sheet = sheet;
        this.lines = sheet.lines().stream().map(Line::new).toList();
        this.days = sheet.days().stream().map(Day::new).toList();
    }

    /** What was typed or changed; boxes left as they were are not sent. */
    PaperEntries changes() {
        return new PaperEntries(
                sheet.programId(),
                source,
                reason,
                lines.stream().flatMap(line -> line.changes().stream()).toList(),
                days.stream()
                        .filter(Day::isPainChanged)
                        .map(day -> new PaperEntries.WorstPain(day.painId, day.shown.day(), day.worstPain))
                        .toList(),
                days.stream()
                        .filter(day -> day.resting != day.shown.resting())
                        .map(day -> new NewRestDay(day.restId, day.shown.day(), day.resting))
                        .toList());
    }

    public PaperSheet getSheet() {
        return sheet;
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<Day> getDays() {
        return days;
    }

    public EntrySource getSource() {
        return source;
    }

    public void setSource(EntrySource source) {
        this.source = source;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** An exercise at one of its times a day. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final PaperSheet.Line shown;
        private final List<Box> boxes;

        Line(PaperSheet.Line shown) {
            this.shown = shown;
            this.boxes = shown.cells().stream().map(Box::new).toList();
        }

        List<NewEntry> changes() {
            return boxes.stream()
                    .filter(Box::isChanged)
                    .map(box -> new NewEntry(
                            box.id,
                            new Occurrence(shown.itemKey(), box.shown.day(), shown.slot()),
                            new Answer(box.state, null, null, null, null)))
                    .toList();
        }

        public PaperSheet.Line getShown() {
            return shown;
        }

        public List<Box> getBoxes() {
            return boxes;
        }
    }

    /** One box of the grid. */
    public static class Box implements Serializable {

        private static final long serialVersionUID = 1L;

        private final UUID id = UUID.randomUUID();
        private final PaperSheet.Cell shown;
        private EntryState state;

        Box(PaperSheet.Cell shown) {
            this.shown = shown;
            this.state = shown.state();
        }

        boolean isChanged() {
            return state != null && state != shown.state();
        }

        public PaperSheet.Cell getShown() {
            return shown;
        }

        public EntryState getState() {
            return state;
        }

        public void setState(EntryState state) {
            this.state = state;
        }
    }

    /** What the sheet asks about the day as a whole. */
    public static class Day implements Serializable {

        private static final long serialVersionUID = 1L;

        private final UUID painId = UUID.randomUUID();
        private final UUID restId = UUID.randomUUID();
        private final PaperSheet.Day shown;
        private Integer worstPain;
        private boolean resting;

        Day(PaperSheet.Day shown) {
            this.shown = shown;
            this.worstPain = shown.worstPain();
            this.resting = shown.resting();
        }

        boolean isPainChanged() {
            return worstPain != null && !Objects.equals(worstPain, shown.worstPain());
        }

        public PaperSheet.Day getShown() {
            return shown;
        }

        public Integer getWorstPain() {
            return worstPain;
        }

        public void setWorstPain(Integer worstPain) {
            this.worstPain = worstPain;
        }

        public boolean isResting() {
            return resting;
        }

        public void setResting(boolean resting) {
            this.resting = resting;
        }
    }
}
