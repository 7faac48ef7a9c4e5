package org.homestretch.access.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.homestretch.access.control.Passwords;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.access.entity.StaffAccount;
import org.homestretch.platform.boundary.ClinicCalendar;

/** Signing in and choosing a password. Wrong passwords are counted in the database, so that no restart forgets them. */
@Stateless
public class StaffSignIn {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Passwords passwords;

    @Inject
    ClinicCalendar calendar;

    @Inject
    AuditTrail auditTrail;

    @Inject
    Caller caller;

    /**
     * The account that this password opens. Empty alike for an unknown name, a wrong password, a locked and a deactivated
     * account, after the same time.
     */
    @PermitAll
    public Optional<SignedInStaff> check(String username, String password) {
        Optional<StaffAccount> account = StaffAccount.isValidUsername(username) ? locked(username) : Optional.empty();
        if (account.isEmpty()) {
            passwords.pretendToCheck(password);
            auditTrail.record(AuditAction.SIGN_IN_FAILED, null, null, "unknown");
            return Optional.empty();
        }
        StaffAccount known = account.get();
        boolean right = passwords.matches(password, known.passwordHash());
        if (!right || !known.isActive() || known.isLockedAt(calendar.now())) {
            if (!right) {
                known.wrongPassword(calendar.now());
            }
            auditTrail.record(AuditAction.SIGN_IN_FAILED, null, null, username);
            return Optional.empty();
        }
        known.forgetWrongPasswords();
        auditTrail.record(AuditAction.SIGNED_IN, null, null, username);
        return Optional.of(signedIn(known));
    }

    /** Who is signed in, for the head of the page. */
    @RolesAllowed({Roles.THERAPIST, Roles.RECEPTION, Roles.MANAGER})
    public SignedInStaff whoAmI() {
        return signedIn(entities.find(StaffAccount.class, caller.staffId()));
    }

    /** Notes on the audit trail that the caller signed out. */
    @RolesAllowed({Roles.THERAPIST, Roles.RECEPTION, Roles.MANAGER})
    public void signedOut() {
        auditTrail.record(AuditAction.SIGNED_OUT, null, null);
    }

    /**
     * @throws WrongPasswordException if the current password is not right
     * @throws WeakPasswordException if the new one is too short, too uniform, easy to guess or the old one
     */
    @RolesAllowed({Roles.THERAPIST, Roles.RECEPTION, Roles.MANAGER})
    public void changePassword(String current, String chosen) {
        StaffAccount account = entities.find(StaffAccount.class, caller.staffId());
        if (!passwords.matches(current, account.passwordHash())) {
            throw new WrongPasswordException();
        }
        if (!Passwords.isStrong(chosen, account.username()) || chosen.equals(current)) {
            throw new WeakPasswordException(Passwords.LENGTH_MIN);
        }
        account.changePassword(passwords.hash(chosen));
        auditTrail.record(AuditAction.PASSWORD_CHANGED, null, null);
    }

    /** Locked in the database while its wrong passwords are counted, so that parallel guesses count each. */
    private Optional<StaffAccount> locked(String username) {
        return entities.createQuery("SELECT a FROM StaffAccount a WHERE a.username = :username", StaffAccount.class)
                .setParameter("username", username)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private static SignedInStaff signedIn(StaffAccount account) {
        return new SignedInStaff(
                account.id(), account.username(), account.displayName(), account.role(), account.mustChangePassword());
    }
}
