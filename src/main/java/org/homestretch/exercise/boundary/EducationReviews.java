package org.homestretch.exercise.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.boundary.Caller;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.exercise.control.EducationFiles;
import org.homestretch.exercise.control.EducationSignoffs;
import org.homestretch.exercise.entity.EducationSignoff;
import org.homestretch.exercise.entity.EducationText;
import org.homestretch.exercise.entity.ExerciseEdit;
import org.homestretch.exercise.entity.Review;
import org.homestretch.platform.boundary.ClinicCalendar;

/** The manager signs off what patients are given to read, each language by itself (L-72). */
@Stateless
@RolesAllowed(MANAGER)
public class EducationReviews {

    @Inject
    EducationSignoffs signoffs;

    @Inject
    Caller caller;

    @Inject
    AuditTrail auditTrail;

    @Inject
    ClinicCalendar calendar;

    /** Everything there is, with its words in that language and who stands behind them. */
    @RolesAllowed(MANAGER)
    public List<EducationSheet> sheets(String language) {
        List<EducationSignoff> known = signoffs.all();
        return EducationFiles.pages().stream()
                .map(page -> new EducationSheet(
                        page.in(language),
                        page.in(ExerciseEdit.ORIGINAL_LANGUAGE),
                        page.sections(),
                        EducationSignoffs.reviewOf(page.in(language), known)))
                .toList();
    }

    /**
     * Signs off the words that the caller saw.
     *
     * @param fingerprint of those words
     * @throws EducationChangedException if a release has brought other words since
     */
    @RolesAllowed(MANAGER)
    public void signOff(String slug, String language, String fingerprint) {
        EducationText text = seen(slug, language, fingerprint);
        signoffs.signOff(text, Review.by(caller.displayName(), calendar.today()));
        audit(text, "signed off");
    }

    /** Takes a sign-off back: the words are a draft again. */
    @RolesAllowed(MANAGER)
    public void withdraw(String slug, String language, String fingerprint) {
        EducationText text = seen(slug, language, fingerprint);
        signoffs.withdraw(text);
        audit(text, "sign-off withdrawn");
    }

    private static EducationText seen(String slug, String language, String fingerprint) {
        EducationText text = Education.page(slug).in(language);
        if (!text.fingerprint().equals(fingerprint)) {
            throw new EducationChangedException();
        }
        return text;
    }

    private void audit(EducationText text, String deed) {
        auditTrail.record(
                AuditAction.LIBRARY_REVIEWED, null, "education " + text.slug() + " in " + text.language() + " " + deed);
    }
}
