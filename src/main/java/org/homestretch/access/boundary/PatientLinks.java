package org.homestretch.access.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.homestretch.access.control.Secrets;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.access.entity.PatientLink;
import org.homestretch.access.entity.PatientSession;
import org.homestretch.platform.boundary.ClinicCalendar;

/**
 * The links from printed handouts to diaries. A link or its code alone opens nothing: the diary asks for the birth date
 * and counts the wrong answers here. All limits stand in the database, so that no restart forgets them.
 */
@Stateless
public class PatientLinks {

    /** A phone stays signed in this long; the link behind it is asked at every request. */
    static final Duration SESSION = Duration.ofDays(30);

    @PersistenceContext
    EntityManager entities;

    @Inject
    ClinicCalendar calendar;

    @Inject
    AuditTrail auditTrail;

    /** @param expiresOn last day on which the link opens the diary */
    @RolesAllowed({Roles.THERAPIST, Roles.RECEPTION})
    public NewPatientLink create(long patientId, long programId, String sheetCode, LocalDate expiresOn) {
        String token = Secrets.random();
        PatientLink link =
                new PatientLink(patientId, programId, Secrets.hash(token), sheetCode, calendar.now(), expiresOn);
        entities.persist(link);
        entities.flush();
        auditTrail.record(AuditAction.PATIENT_LINK_CREATED, patientId, "link " + link.id());
        return new NewPatientLink(link.id(), token);
    }

    /** The link of a token from the QR code, or of a sheet code in its plain form. */
    @PermitAll
    public Optional<PatientLinkRef> find(String tokenOrSheetCode) {
        LocalDate today = calendar.today();
        return entities.createQuery(
                        "SELECT l FROM PatientLink l WHERE l.tokenHash = :hash OR l.sheetCode = :code",
                        PatientLink.class)
                .setParameter("hash", Secrets.hash(tokenOrSheetCode))
                .setParameter("code", tokenOrSheetCode)
                .getResultStream()
                .findFirst()
                .map(link -> new PatientLinkRef(
                        link.id(),
                        link.patientId(),
                        link.programId(),
                        link.isOpenOn(today) && !link.isLockedOn(today)));
    }

    /**
     * Takes one of the day's five tries, to be called before the birth date is looked at: taken first and under a lock,
     * so that guesses sent at the same time count each. False when the link is closed or no try is left.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean takeTry(long linkId) {
        PatientLink link = entities.find(PatientLink.class, linkId, LockModeType.PESSIMISTIC_WRITE);
        LocalDate today = calendar.today();
        if (!link.isOpenOn(today) || link.isLockedOn(today)) {
            return false;
        }
        link.takeTry(today);
        return true;
    }

    /** The birth date was wrong: the try stays taken and is on record, whatever becomes of the caller's transaction. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refuse(long linkId) {
        PatientLink link = entities.find(PatientLink.class, linkId);
        auditTrail.record(
                AuditAction.PATIENT_LINK_REFUSED, link.patientId(), "link " + linkId, "patient link " + linkId);
    }

    /** Signs a phone in and gives its try back; to be called only after the birth date was right. Returns the session's secret. */
    @PermitAll
    public String openSession(long linkId) {
        PatientLink link = entities.find(PatientLink.class, linkId, LockModeType.PESSIMISTIC_WRITE);
        if (!link.isOpenOn(calendar.today())) {
            throw new IllegalStateException("the link is closed");
        }
        link.giveTryBack();
        String token = Secrets.random();
        Instant now = calendar.now();
        entities.persist(new PatientSession(link, Secrets.hash(token), now, now.plus(SESSION)));
        auditTrail.record(AuditAction.PATIENT_LINK_USED, link.patientId(), "link " + linkId, "patient link " + linkId);
        return token;
    }

    /** Whose phone this is. Empty for an unknown or expired session and for one whose link has been closed since. */
    @PermitAll
    public Optional<PatientSessionRef> session(String token) {
        LocalDate today = calendar.today();
        return entities.createQuery(
                        "SELECT l FROM PatientSession s JOIN s.link l"
                                + " WHERE s.tokenHash = :hash AND s.expiresAt > :now",
                        PatientLink.class)
                .setParameter("hash", Secrets.hash(token))
                .setParameter("now", calendar.now())
                .getResultStream()
                .findFirst()
                .filter(link -> link.isOpenOn(today))
                .map(link -> new PatientSessionRef(link.id(), link.patientId(), link.programId()));
    }

    /** Signs a phone out; nothing happens if it was not signed in (AC-7). */
    @PermitAll
    public void closeSession(String token) {
        entities.createQuery("DELETE FROM PatientSession s WHERE s.tokenHash = :hash")
                .setParameter("hash", Secrets.hash(token))
                .executeUpdate();
    }

    /** For a lost handout: closes the link and with it every phone that used it, from the next request on. */
    @RolesAllowed({Roles.THERAPIST, Roles.RECEPTION})
    public void revoke(long linkId) {
        PatientLink link = entities.find(PatientLink.class, linkId);
        link.revoke(calendar.now());
        auditTrail.record(AuditAction.PATIENT_LINK_REVOKED, link.patientId(), "link " + linkId);
    }
}
