package org.homestretch.program.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Collectors;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.program.boundary.ServedPrograms.Served;
import org.homestretch.program.control.GoalQueries;
import org.homestretch.program.entity.Signature;
import org.homestretch.program.entity.TechniqueCheck;

/** Whether each prescribed exercise was shown to the patient and its form checked (G28, P-62). */
@Stateless
@RolesAllowed({THERAPIST, MANAGER})
public class Techniques {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ServedPrograms programs;

    @Inject
    GoalQueries queries;

    @Inject
    AuditTrail auditTrail;

    /** Who checked which item and when, by item key. */
    @RolesAllowed({THERAPIST, MANAGER})
    public Map<Integer, Signature> checked(long programId) {
        programs.toRead(programId);
        return queries.checks(programId).values().stream()
                .collect(Collectors.toMap(TechniqueCheck::itemKey, TechniqueCheck::checked));
    }

    /** Ticks an item of the draft or of an issued version; one that is ticked already stays as it is. */
    @RolesAllowed(THERAPIST)
    public void check(long programId, int itemKey) {
        Served served = programs.toChange(programId).mustBePrescribable();
        boolean known = served.program().issuedVersions().stream().anyMatch(version -> version.has(itemKey))
                || served.program().draft().filter(draft -> draft.has(itemKey)).isPresent();
        if (!known) {
            throw new UnknownProgramException();
        }
        if (!queries.checks(programId).containsKey(itemKey)) {
            entities.persist(new TechniqueCheck(programId, itemKey, programs.signature()));
            audit(served, itemKey, "technique checked");
        }
    }

    /** Takes a tick back, if there is one. */
    @RolesAllowed(THERAPIST)
    public void takeBack(long programId, int itemKey) {
        Served served = programs.toChange(programId).mustBePrescribable();
        TechniqueCheck check = queries.checks(programId).get(itemKey);
        if (check != null) {
            check.takeBack(programs.signature());
            audit(served, itemKey, "technique check taken back");
        }
    }

    private void audit(Served served, int itemKey, String deed) {
        auditTrail.record(
                AuditAction.PROGRAM_CHANGED,
                served.patient().id(),
                "program " + served.program().id() + " item " + itemKey + " " + deed);
    }
}
