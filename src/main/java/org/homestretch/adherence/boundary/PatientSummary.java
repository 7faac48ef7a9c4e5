package org.homestretch.adherence.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.homestretch.adherence.entity.AdherenceFigures;
import org.homestretch.adherence.entity.AdherenceSettings;
import org.homestretch.adherence.entity.AdherenceTrend;
import org.homestretch.adherence.entity.PainDay;
import org.homestretch.adherence.entity.SkippedExercise;
import org.homestretch.adherence.entity.SkippingReason;
import org.homestretch.adherence.entity.WeekFigure;
import org.homestretch.program.boundary.ProgramOverview.Step;
import org.homestretch.program.boundary.ProgramRow;
import org.homestretch.program.entity.DailyTime;

/**
 * What a therapist takes in at the start of a visit.
 *
 * @param program the one the visit is about
 * @param day today's number in it, 1 on its first day; 0 before that and after its end
 * @param days how many days it spans; 0 before the first issue
 * @param weeks the last eight calendar weeks of it, oldest first
 * @param pain the days with a check-in of the last 28, oldest first
 * @param skipped what was most often not done within the last 28 days, three at most
 * @param reasons what was most often said why, three at most
 * @param possible what the caller may do with the program now
 */
public record PatientSummary(
        ProgramRow program,
        int day,
        int days,
        int exercises,
        DailyTime time,
        AdherenceFigures whole,
        AdherenceFigures lastSeven,
        AdherenceTrend trend,
        List<WeekFigure> weeks,
        List<PainDay> pain,
        List<SkippedExercise> skipped,
        List<SkippingReason> reasons,
        LocalDate today,
        AdherenceSettings settings,
        Set<Step> possible)
        implements Serializable {

    public PatientSummary {
        weeks = List.copyOf(weeks);
        pain = List.copyOf(pain);
        skipped = List.copyOf(skipped);
        reasons = List.copyOf(reasons);
        possible = Set.copyOf(possible);
    }

    public boolean allows(Step step) {
        return possible.contains(step);
    }

    /** The latest day on which a worst pain was said, or null. */
    public PainDay latestPain() {
        return pain.stream()
                .filter(painDay -> painDay.worstDuring() != null)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
