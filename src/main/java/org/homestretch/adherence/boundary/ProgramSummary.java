package org.homestretch.adherence.boundary;

import java.io.Serializable;
import org.homestretch.adherence.entity.AdherenceFigures;
import org.homestretch.adherence.entity.AdherenceTrend;
import org.homestretch.program.entity.ProgramStatus;

/** How one program of a patient was followed, in a line. */
public record ProgramSummary(
        long programId,
        String title,
        ProgramStatus status,
        AdherenceFigures whole,
        AdherenceFigures lastSeven,
        AdherenceTrend trend)
        implements Serializable {}
