package org.homestretch.program.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import org.homestretch.program.entity.ProgramStatus;
import org.homestretch.program.entity.Signature;

/**
 * A program in the list of a patient.
 *
 * @param versionNumber of the latest version, or 0 before the first
 * @param startsOn first day of the program, or null before the first issue
 * @param endsOn last day, or null before the first issue
 * @param reviewOn when it is looked at again, or null before the first issue and once it is over (P-60)
 * @param drafted whether changes wait to be issued
 * @param changed who changed or issued last
 */
public record ProgramRow(
        long id,
        String title,
        ProgramStatus status,
        int versionNumber,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate reviewOn,
        boolean drafted,
        Signature changed)
        implements Serializable {}
