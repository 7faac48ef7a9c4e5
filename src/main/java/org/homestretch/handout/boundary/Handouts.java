package org.homestretch.handout.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.boundary.Caller;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.handout.control.HandoutQueries;
import org.homestretch.handout.control.RenderedHandout;
import org.homestretch.handout.entity.Handout;
import org.homestretch.handout.entity.HandoutPrint;
import org.homestretch.handout.entity.HandoutRow;
import org.homestretch.handout.entity.SheetCode;
import org.homestretch.patient.boundary.Patients;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.Programs;

/** The archive of printed handouts: print a version once, take it out again, find it by its sheet code (H-11 to H-14). */
@Stateless
@RolesAllowed({THERAPIST, RECEPTION, MANAGER})
public class Handouts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    HandoutQueries queries;

    @Inject
    HandoutPress press;

    @Inject
    Programs programs;

    @Inject
    Patients patients;

    @Inject
    AuditTrail auditTrail;

    @Inject
    Caller caller;

    @Inject
    ClinicCalendar calendar;

    /**
     * Prints the version, or answers with the handout that was printed before (H-11). It has no transaction, so that it can
     * look again after a colleague's print won.
     *
     * @throws HandoutForArchivedPatientException if nothing was printed before and the patient is archived (H-13)
     * @throws VersionOverException if nothing was printed before and the version asks for nothing any more (H-13)
     * @throws HandoutFontMissingException if a font is missing (H-10)
     */
    @RolesAllowed({THERAPIST, RECEPTION})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public HandoutRow print(long versionId) {
        patients.mustServe(programs.issuedVersion(versionId).patientId());
        return queries.ofVersion(versionId).orElseGet(() -> printFirst(versionId));
    }

    private HandoutRow printFirst(long versionId) {
        try {
            press.print(versionId);
        } catch (EJBException failed) {
            return queries.ofVersion(versionId).orElseThrow(() -> failed);
        }
        return queries.ofVersion(versionId).orElseThrow();
    }

    /**
     * Takes the file out of the archive to print it; on record (H-12).
     *
     * @throws UnknownHandoutException if there is none of that id
     * @throws HandoutDamagedException if the file is not the one that was archived (H-11)
     */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public HandoutFile handout(long handoutId) {
        Handout handout = entities.find(Handout.class, handoutId);
        if (handout == null) {
            throw new UnknownHandoutException();
        }
        patients.mustServe(handout.patientId());
        byte[] pdf = handout.pdf();
        String code = handout.sheetCode().grouped();
        if (!RenderedHandout.sha256(pdf).equals(handout.sha256())) {
            throw new HandoutDamagedException(code);
        }
        entities.persist(new HandoutPrint(handoutId, caller.staffId(), caller.displayName(), calendar.now()));
        auditTrail.record(AuditAction.HANDOUT_PRINTED, handout.patientId(), "handout " + handoutId);
        return new HandoutFile("handout-" + code + ".pdf", pdf);
    }

    /** The handout that carries this code; the caller works at the patient's site (H-12). */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public Optional<HandoutRow> findBySheetCode(SheetCode code) {
        Optional<HandoutRow> found = queries.bySheetCode(code);
        found.map(HandoutRow::patientId).ifPresent(patients::mustServe);
        return found;
    }

    /** The handouts of a program, that of the latest version first. */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public List<HandoutRow> handoutsOf(long programId) {
        patients.mustServe(programs.history(programId).patientId());
        return queries.ofProgram(programId);
    }
}
