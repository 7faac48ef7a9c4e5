package org.homestretch.program.boundary;

import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.entity.Pause;
import org.homestretch.program.entity.Program;

/** Days planned ahead on which a program asks nothing, such as a holiday (P-32). */
@Stateless
@RolesAllowed(THERAPIST)
public class Pauses {

    @Inject
    ServedPrograms programs;

    @Inject
    AuditTrail auditTrail;

    @Inject
    ClinicCalendar calendar;

    /**
     * Plans a pause; both days are part of it.
     *
     * @throws ProgramNotIssuedException if nothing was issued yet
     * @throws PauseDayPastException if it would begin before today
     * @throws PauseEndsBeforeItBeginsException if its last day comes before its first
     * @throws PauseOutsideProgramException if it would go on after the last day of the program
     * @throws PausesOverlapException if another planned pause has some of the days
     * @throws ReasonMissingException without a reason
     */
    @RolesAllowed(THERAPIST)
    public void plan(long programId, LocalDate from, LocalDate to, String reason) {
        Program program = programs.toChange(programId).mustBePrescribable().program();
        if (!program.status().canBePaused()) {
            throw new ProgramNotIssuedException();
        }
        if (from.isBefore(calendar.today())) {
            throw new PauseDayPastException("from");
        }
        mustFit(program, from, to, null);
        if (reason == null || reason.isBlank()) {
            throw new ReasonMissingException();
        }
        program.planPause(from, to, reason, programs.signature());
        audit(program, "pause planned");
    }

    /**
     * Gives a planned pause another last day. Days that are over stay as they were; yesterday as the last day ends it today.
     *
     * @throws PauseOverException if it is over, or was not planned
     * @throws PauseDayPastException if the last day would be before yesterday
     */
    @RolesAllowed(THERAPIST)
    public void endOn(long programId, long pauseId, LocalDate to) {
        Program program = programs.toChange(programId).program();
        Pause pause = changeable(program, pauseId);
        LocalDate yesterday = calendar.today().minusDays(1);
        if (to.isBefore(yesterday)) {
            throw new PauseDayPastException("to");
        }
        boolean endsBeforeToday = to.equals(yesterday) && pause.hasBegunBy(calendar.today());
        if (!endsBeforeToday) {
            mustFit(program, pause.from(), to, pause);
        }
        program.endPause(pause, to, programs.signature());
        audit(program, "pause changed");
    }

    /**
     * Drops a planned pause that has not begun.
     *
     * @throws PauseOverException if it has begun, or was not planned
     */
    @RolesAllowed(THERAPIST)
    public void cancel(long programId, long pauseId) {
        Program program = programs.toChange(programId).program();
        Pause pause = changeable(program, pauseId);
        if (pause.hasBegunBy(calendar.today())) {
            throw new PauseOverException();
        }
        program.endPause(pause, pause.from().minusDays(1), programs.signature());
        audit(program, "pause dropped");
    }

    private Pause changeable(Program program, long pauseId) {
        return program.pauses().stream()
                .filter(pause -> pause.id() == pauseId && pause.canBeChanged(calendar.today()))
                .findFirst()
                .orElseThrow(PauseOverException::new);
    }

    /** @param itself the pause that is changed, or null for a new one */
    private static void mustFit(Program program, LocalDate from, LocalDate to, Pause itself) {
        if (to.isBefore(from)) {
            throw new PauseEndsBeforeItBeginsException();
        }
        LocalDate endsOn = program.endsOn().orElseThrow();
        if (to.isAfter(endsOn)) {
            throw new PauseOutsideProgramException(DayInWords.of(endsOn));
        }
        program.pauses().stream()
                .filter(pause -> pause != itself && pause.isPlannedOver(from, to))
                .findFirst()
                .ifPresent(pause -> {
                    throw new PausesOverlapException(DayInWords.of(pause.from()), DayInWords.of(pause.to()));
                });
    }

    private void audit(Program program, String what) {
        auditTrail.record(AuditAction.PROGRAM_CHANGED, program.patientId(), "program " + program.id() + " " + what);
    }
}
