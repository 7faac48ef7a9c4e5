package org.homestretch.access.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Set;
import java.util.logging.Logger;
import org.homestretch.access.entity.Role;
import org.homestretch.access.entity.StaffAccount;
import org.homestretch.platform.control.SchemaMigration;
import org.homestretch.platform.control.Settings;

/**
 * Opens the manager's account in a clinic that has none yet. Its first password comes from the settings, or else is made
 * up and written to the server's log once; it must be changed at the first sign-in.
 */
@Singleton
@Startup
@DependsOn(SchemaMigration.NAME)
public class FirstAccount {

    public static final String USERNAME = "manager";

    private static final Logger LOG = Logger.getLogger(FirstAccount.class.getName());

    @PersistenceContext
    EntityManager entities;

    @Inject
    Settings settings;

    @Inject
    Passwords passwords;

    @PostConstruct
    void openIfThereIsNone() {
        boolean empty = entities.createQuery("SELECT COUNT(a) FROM StaffAccount a", Long.class)
                        .getSingleResult()
                == 0;
        if (empty) {
            open();
        }
    }

    private void open() {
        String password = settings.firstPassword();
        if (password.isBlank()) {
            password = Secrets.random();
            LOG.warning("First sign-in: user name " + USERNAME + ", password " + password + " (to be changed then)");
        }
        Set<Long> sites = new HashSet<>(
                entities.createQuery("SELECT s.id FROM Site s", Long.class).getResultList());
        entities.persist(new StaffAccount(USERNAME, "Clinic manager", Role.MANAGER, sites, passwords.hash(password)));
    }
}
