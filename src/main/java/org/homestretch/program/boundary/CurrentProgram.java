package org.homestretch.program.boundary;

import java.util.Set;
import org.homestretch.program.boundary.ProgramOverview.Step;
import org.homestretch.program.entity.DailyTime;

/**
 * The program that a visit is about.
 *
 * @param row where it stands
 * @param history what it asked of the patient
 * @param exercises number of exercises of the latest version in the stage in force, or of the draft before the first
 * @param time estimated minutes of its fullest day (2B)
 * @param possible what the caller may do with it now
 */
public record CurrentProgram(
        ProgramRow row, ProgramHistory history, int exercises, DailyTime time, Set<Step> possible) {

    public CurrentProgram {
        possible = Set.copyOf(possible);
    }
}
