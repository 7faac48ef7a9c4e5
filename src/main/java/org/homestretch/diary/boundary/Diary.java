package org.homestretch.diary.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.ProgramHistory;
import org.homestretch.program.boundary.ProgramRow;
import org.homestretch.program.boundary.Programs;

/** The patients' diaries as therapists read them and reports count them. The front desk sees none of it (D-12). */
@Stateless
@RolesAllowed({THERAPIST, MANAGER})
public class Diary {

    private static final int RECENT_DAYS = 14;

    @Inject
    Programs programs;

    @Inject
    Histories histories;

    @Inject
    RecentDays recentDays;

    @Inject
    ClinicCalendar calendar;

    /**
     * What stands in the diary of one program.
     *
     * @throws org.homestretch.program.boundary.UnknownProgramException if there is none of that id
     * @throws org.homestretch.access.boundary.NotYourPatientException if the caller does not work at the patient's site
     */
    public DiaryHistory history(long programId) {
        ProgramHistory program = programs.history(programId);
        return histories.of(List.of(program.programId())).get(program.programId());
    }

    /**
     * What stands in the diaries of several programs, with an empty diary for those without an entry. Who asks has the ids
     * from a report that keeps to the patients that the reader may see.
     */
    public Map<Long, DiaryHistory> histories(Collection<Long> programIds) {
        return histories.of(programIds);
    }

    /** The same for what the clinic looks after by itself, when nobody is signed in. Not for a page. */
    @PermitAll
    public Map<Long, DiaryHistory> historiesForRounds(Collection<Long> programIds) {
        return histories.of(programIds);
    }

    /** The days of the last two weeks about which the patient said anything, the latest first. */
    @RolesAllowed(THERAPIST)
    public List<DiaryDay> recentDays(long patientId) {
        LocalDate from = calendar.today().minusDays(RECENT_DAYS);
        return programs.programsOf(patientId).stream()
                .filter(program ->
                        program.versionNumber() > 0 && !program.endsOn().isBefore(from))
                .map(ProgramRow::id)
                .map(programs::history)
                .flatMap(program -> recentDays.of(program, from).stream())
                .sorted((one, other) -> other.day().compareTo(one.day()))
                .toList();
    }
}
