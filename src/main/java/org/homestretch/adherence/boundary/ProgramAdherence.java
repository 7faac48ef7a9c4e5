package org.homestretch.adherence.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.homestretch.adherence.entity.AdherenceFigures;
import org.homestretch.adherence.entity.AdherenceSettings;
import org.homestretch.adherence.entity.AdherenceTrend;
import org.homestretch.adherence.entity.DayPicture;
import org.homestretch.adherence.entity.PainDay;

/**
 * How one program was followed so far, and what it felt like.
 *
 * @param today the day on which it was calculated; only days before it count
 * @param whole since the start of the program
 * @param days every day from the start to the end, or to today while no end is planned
 * @param pain days with a check-in, oldest first
 * @param settings the limits by which it was judged
 */
public record ProgramAdherence(
        long programId,
        long patientId,
        LocalDate today,
        AdherenceFigures whole,
        AdherenceFigures lastSeven,
        AdherenceFigures lastTwentyEight,
        AdherenceTrend trend,
        List<DayPicture> days,
        List<PainDay> pain,
        AdherenceSettings settings)
        implements Serializable {

    public ProgramAdherence {
        days = List.copyOf(days);
        pain = List.copyOf(pain);
    }
}
