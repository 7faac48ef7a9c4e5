package org.homestretch.access.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.homestretch.access.control.Passwords;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.access.entity.Role;
import org.homestretch.access.entity.StaffAccount;

/** The accounts of the clinic's staff, kept by the manager. */
@Stateless
@RolesAllowed(Roles.MANAGER)
public class StaffAccounts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Passwords passwords;

    @Inject
    AuditTrail auditTrail;

    /** All accounts by name; a clinic has dozens at most. */
    public List<StaffRow> accounts() {
        return entities.createQuery("SELECT a FROM StaffAccount a ORDER BY a.displayName, a.id", StaffAccount.class)
                .getResultStream()
                .map(StaffAccounts::row)
                .toList();
    }

    /** @throws UnknownStaffAccountException if there is none */
    public StaffRow account(long id) {
        return row(found(id));
    }

    /**
     * Opens an account with a first password, which its owner must change at the first sign-in.
     *
     * @throws UsernameTakenException if the name is in use
     * @throws WeakPasswordException if the first password is too weak
     */
    public long open(NewStaffAccount account) {
        boolean taken = !entities.createQuery(
                        "SELECT a.id FROM StaffAccount a WHERE a.username = :username", Long.class)
                .setParameter("username", account.username())
                .getResultList()
                .isEmpty();
        if (taken) {
            throw new UsernameTakenException(account.username());
        }
        requireStrong(account.firstPassword(), account.username());
        StaffAccount opened = new StaffAccount(
                account.username(),
                account.displayName(),
                account.role(),
                account.siteIds(),
                passwords.hash(account.firstPassword()));
        entities.persist(opened);
        entities.flush();
        record(opened);
        return opened.id();
    }

    /** @throws LastManagerException if the clinic would be left without an active manager */
    public void change(long id, StaffChange change) {
        StaffAccount account = found(id);
        account.describe(change.displayName(), change.role(), change.siteIds());
        account.activate(change.active());
        entities.flush();
        if (activeManagers() == 0) {
            throw new LastManagerException();
        }
        record(account);
    }

    /** Sets a new first password, which its owner must change at the next sign-in; lifts a lock. */
    public void resetPassword(long id, String firstPassword) {
        StaffAccount account = found(id);
        requireStrong(firstPassword, account.username());
        account.resetPassword(passwords.hash(firstPassword));
        record(account);
    }

    private void record(StaffAccount account) {
        auditTrail.record(AuditAction.STAFF_CHANGED, null, "account " + account.username());
    }

    private long activeManagers() {
        return entities.createQuery(
                        "SELECT COUNT(a) FROM StaffAccount a WHERE a.active = TRUE AND a.role = :manager", Long.class)
                .setParameter("manager", Role.MANAGER)
                .getSingleResult();
    }

    private static void requireStrong(String password, String username) {
        if (!Passwords.isStrong(password, username)) {
            throw new WeakPasswordException(Passwords.LENGTH_MIN);
        }
    }

    private StaffAccount found(long id) {
        StaffAccount account = entities.find(StaffAccount.class, id);
        if (account == null) {
            throw new UnknownStaffAccountException();
        }
        return account;
    }

    private static StaffRow row(StaffAccount account) {
        return new StaffRow(
                account.id(),
                account.username(),
                account.displayName(),
                account.role(),
                account.siteIds(),
                account.isActive(),
                account.mustChangePassword());
    }
}
