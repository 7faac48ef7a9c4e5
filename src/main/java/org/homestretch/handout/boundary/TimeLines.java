package org.homestretch.handout.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.homestretch.handout.boundary.TimeLine.Read;
import org.homestretch.handout.control.HandoutQueries;
import org.homestretch.handout.entity.HandoutPrintRow;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.HistoryRow;
import org.homestretch.program.boundary.ProgramHistories;

/** The story of a program in one line: what happened to it and who printed it (P-72, H-58). */
@Stateless
@RolesAllowed({THERAPIST, RECEPTION, MANAGER})
public class TimeLines {

    /** Prints of a day become one row, so that more of them are read than rows are shown. */
    private static final int MOST_PRINTS = 200;

    @Inject
    ProgramHistories histories;

    @Inject
    HandoutQueries handouts;

    @Inject
    ClinicCalendar calendar;

    /** The rows before that moment, the latest first. Each role sees what it sees of a program (P-14). */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public TimeLinePage before(long programId, Instant moment) {
        List<HistoryRow> events = histories.before(programId, moment);
        List<HandoutPrintRow> prints = handouts.printsOfProgram(programId, moment, MOST_PRINTS);
        return new TimeLine(calendar.zone())
                .page(
                        new Read<>(events, events.size() < ProgramHistories.SIZE),
                        new Read<>(prints, prints.size() < MOST_PRINTS),
                        ProgramHistories.SIZE);
    }
}
