package org.homestretch.exercise.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.homestretch.exercise.boundary.ProtocolDetails.Step;
import org.homestretch.exercise.entity.Protocol;
import org.homestretch.exercise.entity.Review;
import org.homestretch.platform.boundary.ClinicCalendar;

/** The manager decides which protocols the clinic works with, and notes who has checked them (L-45). */
@Stateless
@RolesAllowed(MANAGER)
public class ProtocolReviews {

    @Inject
    ProtocolsInWork work;

    @Inject
    ClinicCalendar calendar;

    /** Opens a proposed protocol to every therapist, or a retired one again. */
    @RolesAllowed(MANAGER)
    public void share(String code, int revision) {
        work.toChange(code, revision, Step.SHARE).share();
        work.audit(code, "shared");
    }

    /**
     * Gives a proposed protocol back to its owner, who may change and propose it again.
     *
     * @throws SendBackReasonMissingException if no reason is given
     */
    @RolesAllowed(MANAGER)
    public void sendBack(String code, int revision, String reason) {
        if (reason == null || reason.isBlank() || reason.length() > Protocol.REASON_MAX) {
            throw new SendBackReasonMissingException();
        }
        work.toChange(code, revision, Step.SEND_BACK).sendBack(reason);
        work.audit(code, "sent back");
    }

    /** Takes a protocol out of use; programs that came of it stay as they are. */
    @RolesAllowed(MANAGER)
    public void retire(String code, int revision) {
        work.toChange(code, revision, Step.RETIRE).retire();
        work.audit(code, "retired");
    }

    /**
     * Notes that a clinician has checked what the protocol says now.
     *
     * @param reviewer the clinician's name
     * @throws ReviewerMissingException if the name is missing or too long
     */
    @RolesAllowed(MANAGER)
    public void sign(String code, int revision, String reviewer) {
        if (reviewer == null || reviewer.isBlank() || reviewer.strip().length() > Review.REVIEWER_MAX) {
            throw new ReviewerMissingException();
        }
        work.toChange(code, revision, Step.SIGN).sign(Review.by(reviewer, calendar.today()));
        work.audit(code, "reviewed");
    }
}
