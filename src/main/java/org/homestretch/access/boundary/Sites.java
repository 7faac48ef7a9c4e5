package org.homestretch.access.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.homestretch.access.control.EmergencyNumbers;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.access.entity.Clinic;
import org.homestretch.access.entity.Site;

/** The clinic and its sites. Names, addresses and numbers are public: they stand on every handout. */
@Stateless
public class Sites {

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuditTrail auditTrail;

    /** Name, emergency number and country of the clinic, which everybody may see. */
    @PermitAll
    public ClinicDetails clinic() {
        Clinic clinic = entities.find(Clinic.class, Clinic.ONLY);
        return new ClinicDetails(clinic.name(), clinic.emergencyNumber(), clinic.country());
    }

    /** All sites by name. */
    @PermitAll
    public List<SiteRow> sites() {
        return entities.createQuery("SELECT s FROM Site s ORDER BY s.name", Site.class)
                .getResultStream()
                .map(Sites::row)
                .toList();
    }

    /** @throws IllegalArgumentException if there is no such site */
    @PermitAll
    public SiteRow site(long siteId) {
        return row(found(siteId));
    }

    /** The ISO 3166 codes of the countries for which an emergency number can be proposed. */
    @PermitAll
    public List<String> countries() {
        return EmergencyNumbers.countries();
    }

    /** @param country ISO 3166 code */
    @PermitAll
    public Optional<String> emergencyNumberOf(String country) {
        return EmergencyNumbers.of(country);
    }

    /**
     * Changes name, emergency number and country; on the audit trail.
     *
     * @throws NotAnEmergencyNumberException if the number cannot be dialed (AC-11)
     */
    @RolesAllowed(Roles.MANAGER)
    public void describeClinic(ClinicDetails details) {
        if (!EmergencyNumbers.canBeDialed(details.emergencyNumber())) {
            throw new NotAnEmergencyNumberException();
        }
        entities.find(Clinic.class, Clinic.ONLY).describe(details.name(), details.emergencyNumber(), details.country());
        auditTrail.record(AuditAction.CLINIC_CHANGED, null, "clinic");
    }

    /** Opens a further site, which nobody works at yet; answers with its id. */
    @RolesAllowed(Roles.MANAGER)
    public long addSite(String name, String address, String phone) {
        Site site = new Site(name, address, phone);
        entities.persist(site);
        entities.flush();
        auditTrail.record(AuditAction.CLINIC_CHANGED, null, "site " + site.id());
        return site.id();
    }

    /** @throws IllegalArgumentException if there is no such site */
    @RolesAllowed(Roles.MANAGER)
    public void describeSite(long siteId, String name, String address, String phone) {
        found(siteId).describe(name, address, phone);
        auditTrail.record(AuditAction.CLINIC_CHANGED, null, "site " + siteId);
    }

    private Site found(long siteId) {
        Site site = entities.find(Site.class, siteId);
        if (site == null) {
            throw new IllegalArgumentException("no site " + siteId);
        }
        return site;
    }

    private static SiteRow row(Site site) {
        return new SiteRow(site.id(), site.name(), site.address(), site.phone());
    }
}
