package org.homestretch.diary.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.homestretch.diary.entity.EntrySource;
import org.homestretch.diary.entity.EntryState;
import org.homestretch.program.entity.Side;

/**
 * One calendar week of a program as the printed diary shows it, with what stands in the diary already.
 *
 * @param days Monday to Sunday
 * @param hasEarlier whether the program has days before this week
 * @param hasLater whether the program has days after this week that are not ahead
 * @param lines one for each exercise at each of its times a day
 */
public record PaperSheet(
        long programId,
        long patientId,
        String patient,
        String program,
        List<Day> days,
        boolean hasEarlier,
        boolean hasLater,
        List<Line> lines)
        implements Serializable {

    public PaperSheet {
        days = List.copyOf(days);
        lines = List.copyOf(lines);
    }

    public LocalDate monday() {
        return days.get(0).day();
    }

    /**
     * A day of the week.
     *
     * @param open whether anything may be typed in for it
     * @param painKnown whether a worst pain stands in the diary
     * @param worstPain 0 to 10, or null when none is known or the reader may not see it (D-12)
     * @param resting whether a rest day was taken
     */
    public record Day(LocalDate day, boolean open, boolean painKnown, Integer worstPain, boolean resting)
            implements Serializable {}

    /**
     * An exercise at one of its times a day.
     *
     * @param slots how many times a day it is done at most in this week
     * @param cells Monday to Sunday
     */
    public record Line(int itemKey, String title, Side side, int slot, int slots, List<Cell> cells)
            implements Serializable {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One box of the printed grid.
     *
     * @param open whether it may be filled in
     * @param state what stands in the diary, or null
     * @param source where that came from, or null
     */
    public record Cell(LocalDate day, boolean open, EntryState state, EntrySource source) implements Serializable {}
}
