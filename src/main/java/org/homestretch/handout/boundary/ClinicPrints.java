package org.homestretch.handout.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Set;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.boundary.Sites;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.handout.entity.ClinicPrint;
import org.homestretch.handout.entity.ClinicPrintChoice;
import org.homestretch.handout.entity.Paper;
import org.homestretch.handout.entity.PrintOptions;

/** How the clinic prints handouts for whoever has not chosen otherwise (H-46). */
@Stateless
@RolesAllowed({THERAPIST, RECEPTION, MANAGER})
public class ClinicPrints {

    /** Countries that print on US Letter. */
    private static final Set<String> ON_LETTER = Set.of("US", "CA", "MX", "PH", "CL", "CO");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Sites sites;

    @Inject
    AuditTrail auditTrail;

    /** With everything that can be printed, for a patient of that language. */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public PrintOptions in(Locale language) {
        ClinicPrintChoice choice = clinicPrint().choice();
        return PrintOptions.usual(language)
                .with(choice.layout())
                .with(choice.paper() == null ? paperOfTheCountry() : choice.paper())
                .with(choice.palette());
    }

    /** The clinic's choice; of paper there may be none. */
    @RolesAllowed(MANAGER)
    public ClinicPrintChoice choice() {
        return clinicPrint().choice();
    }

    /** Holds from now on for whoever has made no choice of their own; on the audit trail. */
    @RolesAllowed(MANAGER)
    public void choose(ClinicPrintChoice choice) {
        clinicPrint().become(choice);
        auditTrail.record(AuditAction.CLINIC_CHANGED, null, "usual print");
    }

    private Paper paperOfTheCountry() {
        String country = sites.clinic().country();
        return country != null && ON_LETTER.contains(country) ? Paper.LETTER : Paper.A4;
    }

    private ClinicPrint clinicPrint() {
        return entities.find(ClinicPrint.class, ClinicPrint.ONLY);
    }
}
