package org.homestretch.handout.boundary;

import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.boundary.Caller;
import org.homestretch.access.boundary.NewPatientLink;
import org.homestretch.access.boundary.PatientLinks;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.handout.control.DiaryGrid;
import org.homestretch.handout.control.HandoutContent;
import org.homestretch.handout.control.HandoutContent.PhonePage;
import org.homestretch.handout.control.HandoutContents;
import org.homestretch.handout.control.HandoutRenderer;
import org.homestretch.handout.control.RenderedHandout;
import org.homestretch.handout.control.typeset.MissingFontException;
import org.homestretch.handout.entity.Handout;
import org.homestretch.handout.entity.PrintOrder;
import org.homestretch.handout.entity.SheetCode;
import org.homestretch.patient.boundary.PatientRef;
import org.homestretch.patient.boundary.Patients;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.platform.control.Settings;
import org.homestretch.program.boundary.IssuedVersion;
import org.homestretch.program.boundary.Programs;

/**
 * Prints what was never printed before, in a transaction of its own: of two at the same moment one fails at the archive's
 * unique key and leaves nothing behind, neither a link nor a file. To be used through {@link Handouts#print}.
 */
@Stateless
public class HandoutPress {

    static final int LINK_DAYS_AFTER_THE_END = 14;
    static final int LINK_DAYS_MAX = 180;

    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager entities;

    @Inject
    Programs programs;

    @Inject
    VersionDays days;

    @Inject
    Patients patients;

    @Inject
    PatientLinks links;

    @Inject
    HandoutContents contents;

    @Inject
    HandoutRenderer renderer;

    @Inject
    AuditTrail auditTrail;

    @Inject
    Caller caller;

    @Inject
    ClinicCalendar calendar;

    @Inject
    Settings settings;

    /** What was archived, and what it was printed from. */
    public record Printed(long handoutId, HandoutContent content, RenderedHandout rendered) {}

    /** What one print is about. */
    private record Job(
            IssuedVersion version,
            PatientRef patient,
            PrintOrder order,
            SheetCode sheetCode,
            List<DiaryGrid.Day> diaryDays) {}

    @RolesAllowed({THERAPIST, RECEPTION})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void print(long versionId, PrintOrder order) {
        printed(versionId, order);
    }

    /** The same as part of a batch, in its transaction and of the stage in force. */
    @RolesAllowed({THERAPIST, RECEPTION})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Printed printForBatch(long versionId, PrintOrder order) {
        return printed(versionId, order.inStage(days.stageOn(programs.issuedVersion(versionId), calendar.today())));
    }

    private Printed printed(long versionId, PrintOrder order) {
        IssuedVersion version = programs.issuedVersion(versionId);
        PatientRef patient = patients.patient(version.patientId());
        if (patient.archived()) {
            throw new HandoutForArchivedPatientException(patient.number());
        }
        Job job = new Job(version, patient, order, SheetCode.random(RANDOM), days.diary(version, order));
        NewPatientLink link =
                links.create(patient.id(), version.programId(), job.sheetCode().characters(), linkEnd(version));
        HandoutContent content = content(job, link.token());
        RenderedHandout rendered = rendered(content);
        Handout handout = handout(job, link.id(), rendered);
        entities.persist(handout);
        entities.flush(); // the audit trail names the id
        auditTrail.record(
                AuditAction.HANDOUT_CREATED, patient.id(), "handout " + handout.id() + " of version " + versionId);
        return new Printed(handout.id(), content, rendered);
    }

    /** Time enough to enter the last days, and never longer than a lost sheet should be worth anything (H-14). */
    private LocalDate linkEnd(IssuedVersion version) {
        LocalDate afterTheEnd = version.endsOn().plusDays(LINK_DAYS_AFTER_THE_END);
        LocalDate latest = calendar.today().plusDays(LINK_DAYS_MAX);
        return afterTheEnd.isBefore(latest) ? afterTheEnd : latest;
    }

    private HandoutContent content(Job job, String token) {
        PhonePage phonePage = PhonePage.at(settings.baseUrl(), token);
        return contents.of(job.version(), job.patient(), job.diaryDays(), job.sheetCode(), phonePage, job.order());
    }

    private RenderedHandout rendered(HandoutContent content) {
        try {
            return renderer.render(content);
        } catch (MissingFontException missing) {
            throw new HandoutFontMissingException();
        }
    }

    private Handout handout(Job job, long linkId, RenderedHandout rendered) {
        IssuedVersion version = job.version();
        return new Handout(
                new Handout.Subject(
                        version.id(),
                        version.number(),
                        version.programId(),
                        version.patientId(),
                        linkId,
                        job.sheetCode(),
                        job.diaryDays().stream().map(DiaryGrid.Day::date).toList()),
                job.order(),
                new Handout.File(rendered.pdf(), rendered.pageCount(), rendered.sha256(), rendered.boxes()),
                new Handout.Print(caller.staffId(), caller.displayName(), calendar.now()));
    }
}
