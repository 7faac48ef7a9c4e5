package org.homestretch.access.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Set;
import org.homestretch.access.entity.StaffAccount;

/** The member of staff on whose behalf this request runs, and the relation to a patient: working at the patient's site. */
@RequestScoped
public class Caller {

    @Inject
    SecurityContext security;

    @PersistenceContext
    EntityManager entities;

    private Account account;

    /** What was read of the account once in this request. */
    private record Account(long id, String username, String displayName, String role, Set<Long> siteIds) {}

    public long staffId() {
        return account().id();
    }

    public String username() {
        return account().username();
    }

    public String displayName() {
        return account().displayName();
    }

    public boolean has(String role) {
        return account().role().equals(role);
    }

    /** The role as it stands in the audit trail. */
    public String role() {
        return account().role();
    }

    public Set<Long> siteIds() {
        return account().siteIds();
    }

    /** @throws NotYourPatientException if the caller does not work at that site */
    public void mustServe(long siteId) {
        if (!siteIds().contains(siteId)) {
            throw new NotYourPatientException();
        }
    }

    private Account account() {
        Principal principal = security.getCallerPrincipal();
        if (principal == null) {
            throw new UnknownStaffAccountException();
        }
        if (account == null || !account.username().equals(principal.getName())) {
            account = read(principal.getName());
        }
        return account;
    }

    private Account read(String username) {
        return entities.createQuery("SELECT a FROM StaffAccount a WHERE a.username = :username", StaffAccount.class)
                .setParameter("username", username)
                .getResultStream()
                .filter(StaffAccount::isActive)
                .findFirst()
                .map(found -> new Account(
                        found.id(),
                        found.username(),
                        found.displayName(),
                        found.role().name(),
                        found.siteIds()))
                .orElseThrow(UnknownStaffAccountException::new);
    }
}
