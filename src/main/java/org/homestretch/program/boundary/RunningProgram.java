package org.homestretch.program.boundary;

import java.time.LocalDate;

/**
 * A program on its way to its end, for what the clinic looks after by itself.
 *
 * @param issuedBy staff account of who issued the latest version
 * @param issuedOn the clinic's day on which that was
 * @param endsOn last planned day
 * @param reviewOn the day agreed for the next review, or null
 * @param drafted whether changes wait to be issued
 */
public record RunningProgram(
        ProgramHistory history,
        long issuedBy,
        LocalDate issuedOn,
        LocalDate endsOn,
        LocalDate reviewOn,
        boolean drafted) {}
