package org.homestretch.program.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.patient.boundary.PatientRef;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.ServedPrograms.Served;
import org.homestretch.program.entity.Program;
import org.homestretch.program.entity.ReviewDay;
import org.homestretch.program.entity.ReviewWindow;

/** When a program is looked at again (P-60, P-61). */
@Stateless
@RolesAllowed({THERAPIST, RECEPTION, MANAGER})
public class ReviewDays {

    /** The condition "pain for more than three months". */
    private static final String CHRONIC = "C29";

    @Inject
    ServedPrograms programs;

    @Inject
    AuditTrail auditTrail;

    @Inject
    ClinicCalendar calendar;

    /** Empty before the first issue and once the program is over. */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public Optional<ReviewPlan> find(long programId) {
        Served served = programs.toRead(programId);
        Program program = served.program();
        if (!program.status().canBeReviewed()) {
            return Optional.empty();
        }
        Optional<ReviewDay> review = program.review();
        return Optional.of(new ReviewPlan(
                review.map(ReviewDay::day).orElse(null),
                review.map(ReviewDay::agreed).orElse(null),
                program.reviewWindow(calendar.today()),
                review.filter(plan -> plan.day().isBefore(calendar.today())).isPresent(),
                isChronic(served.patient())));
    }

    /**
     * Moves the review to another day.
     *
     * @throws ProgramNotReviewableException before the first issue, and when the program is over
     * @throws ReviewDayNotPossibleException if the day is not allowed (P-61)
     */
    @RolesAllowed(THERAPIST)
    public void move(long programId, LocalDate day) {
        Served served = programs.toChange(programId).mustBeOfCurrentPatient();
        Program program = served.program();
        LocalDate today = calendar.today();
        if (!program.status().canBeReviewed()) {
            throw new ProgramNotReviewableException();
        }
        mustHave(program.reviewWindow(today), day);
        program.review(day, programs.signature(), today);
        auditTrail.record(AuditAction.PROGRAM_CHANGED, program.patientId(), "program " + programId + " review moved");
    }

    static boolean isChronic(PatientRef patient) {
        return patient.conditionCodes().contains(CHRONIC);
    }

    static void mustHave(ReviewWindow window, LocalDate day) {
        if (!window.has(day)) {
            throw new ReviewDayNotPossibleException(DayInWords.of(window.earliest()), DayInWords.of(window.latest()));
        }
    }
}
