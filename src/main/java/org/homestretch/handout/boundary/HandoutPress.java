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
import java.util.Locale;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.boundary.Caller;
import org.homestretch.access.boundary.NewPatientLink;
import org.homestretch.access.boundary.PatientLinks;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.handout.control.DiaryDays;
import org.homestretch.handout.control.DiaryGrid;
import org.homestretch.handout.control.HandoutContent.PhonePage;
import org.homestretch.handout.control.HandoutContents;
import org.homestretch.handout.control.HandoutRenderer;
import org.homestretch.handout.control.MissingFontException;
import org.homestretch.handout.control.RenderedHandout;
import org.homestretch.handout.entity.Handout;
import org.homestretch.handout.entity.Layout;
import org.homestretch.handout.entity.PrintOptions;
import org.homestretch.handout.entity.SheetCode;
import org.homestretch.patient.boundary.PatientRef;
import org.homestretch.patient.boundary.Patients;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.platform.control.Settings;
import org.homestretch.program.boundary.IssuedVersion;
import org.homestretch.program.boundary.ProgramHistory;
import org.homestretch.program.boundary.Programs;

/**
 * Prints a version for the first time, in a transaction of its own: of two at the same moment one fails at the archive's
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

    /** What one print is about. */
    private record Order(
            IssuedVersion version, PatientRef patient, SheetCode sheetCode, List<DiaryGrid.Day> diaryDays) {}

    @RolesAllowed({THERAPIST, RECEPTION})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void print(long versionId) {
        IssuedVersion version = programs.issuedVersion(versionId);
        PatientRef patient = patients.patient(version.patientId());
        if (patient.archived()) {
            throw new HandoutForArchivedPatientException(patient.number());
        }
        Order order = new Order(version, patient, SheetCode.random(RANDOM), diaryDays(version));
        NewPatientLink link = links.create(
                patient.id(), version.programId(), order.sheetCode().characters(), linkEnd(version));
        Handout handout = handout(order, link.id(), rendered(order, link.token()));
        entities.persist(handout);
        entities.flush(); // the audit trail names the id
        auditTrail.record(
                AuditAction.HANDOUT_CREATED, patient.id(), "handout " + handout.id() + " of version " + versionId);
    }

    private List<DiaryGrid.Day> diaryDays(IssuedVersion version) {
        ProgramHistory history = programs.history(version.programId());
        ProgramHistory.Version printed = history.versions().stream()
                .filter(issued -> issued.id() == version.id())
                .findFirst()
                .orElseThrow();
        LocalDate today = calendar.today();
        if (!DiaryDays.canStillBeDue(history, printed, today)) {
            throw new VersionOverException(version.number());
        }
        return DiaryDays.of(history, printed, today);
    }

    /** Time enough to enter the last days, and never longer than a lost sheet should be worth anything (H-14). */
    private LocalDate linkEnd(IssuedVersion version) {
        LocalDate afterTheEnd = version.endsOn().plusDays(LINK_DAYS_AFTER_THE_END);
        LocalDate latest = calendar.today().plusDays(LINK_DAYS_MAX);
        return afterTheEnd.isBefore(latest) ? afterTheEnd : latest;
    }

    private RenderedHandout rendered(Order order, String token) {
        String page = settings.baseUrl() + "/p";
        PhonePage phonePage = new PhonePage(page + "#" + token, page.replaceFirst("^https?://", ""));
        try {
            return renderer.render(contents.of(
                    order.version(),
                    order.patient(),
                    order.diaryDays(),
                    order.sheetCode(),
                    phonePage,
                    PrintOptions.usual(Locale.forLanguageTag(order.patient().language()))));
        } catch (MissingFontException missing) {
            throw new HandoutFontMissingException();
        }
    }

    private Handout handout(Order order, long linkId, RenderedHandout rendered) {
        IssuedVersion version = order.version();
        return new Handout(
                new Handout.Subject(
                        version.id(),
                        version.number(),
                        version.programId(),
                        version.patientId(),
                        linkId,
                        order.sheetCode(),
                        order.diaryDays().stream().map(DiaryGrid.Day::date).toList()),
                new Handout.File(
                        rendered.pdf(),
                        rendered.pageCount(),
                        rendered.sha256(),
                        rendered.language().toLanguageTag(),
                        Layout.STANDARD),
                caller.staffId(),
                caller.displayName(),
                calendar.now());
    }
}
