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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.boundary.Caller;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.handout.control.HandoutQueries;
import org.homestretch.handout.control.RenderedHandout;
import org.homestretch.handout.entity.ContentBlock;
import org.homestretch.handout.entity.Handout;
import org.homestretch.handout.entity.HandoutPrint;
import org.homestretch.handout.entity.HandoutPrintRow;
import org.homestretch.handout.entity.HandoutRow;
import org.homestretch.handout.entity.PrintOptions;
import org.homestretch.handout.entity.PrintOrder;
import org.homestretch.patient.boundary.Patients;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.IssuedVersion;
import org.homestretch.program.boundary.ProgramHistory;
import org.homestretch.program.boundary.Programs;

/** The archive of printed handouts: print a version, take it out again, find it by its sheet code (H-11 to H-14). */
@Stateless
@RolesAllowed({THERAPIST, RECEPTION, MANAGER})
public class Handouts {

    private static final int MOST_PRINTS = 50;

    @PersistenceContext
    EntityManager entities;

    @Inject
    HandoutQueries queries;

    @Inject
    HandoutPress press;

    @Inject
    VersionDays days;

    @Inject
    UsualPrints usualPrints;

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
     * Prints the version as the caller usually wants it, or answers with the handout that was printed so before (H-11).
     *
     * @throws HandoutForArchivedPatientException if nothing was printed before and the patient is archived (H-13)
     * @throws VersionOverException if nothing was printed before and the version asks for nothing any more (H-13)
     * @throws HandoutFontMissingException if a font is missing (H-10)
     */
    @RolesAllowed({THERAPIST, RECEPTION})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public HandoutRow print(long versionId) {
        return print(versionId, PrintOrder.of(usualOptions(versionId), null));
    }

    /**
     * The same to another order, always of the stage in force and in the patient's language (H-34). It has no transaction, so
     * that it can look again after a colleague's print won.
     */
    @RolesAllowed({THERAPIST, RECEPTION})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public HandoutRow print(long versionId, PrintOrder wanted) {
        IssuedVersion version = programs.issuedVersion(versionId);
        patients.mustServe(version.patientId());
        PrintOptions options = wanted.options().in(languageOf(version));
        PrintOrder order = wanted.with(usualPrints.allowed(options)).inStage(days.stageOn(version, calendar.today()));
        return queries.printed(versionId, order).orElseGet(() -> printFirst(versionId, order));
    }

    /**
     * Prints a diary for the weeks after those that are on paper (H-33).
     *
     * @param from as {@link #nextDiaryFrom} told it; said again by a second click, it answers with the same diary
     * @throws DiaryPrintedMeanwhileException if somebody printed one for these days in another way
     */
    @RolesAllowed({THERAPIST, RECEPTION})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public HandoutRow printDiary(long versionId, LocalDate from) {
        PrintOptions options = usualOptions(versionId).with(Set.of(ContentBlock.DIARY));
        PrintOrder order =
                PrintOrder.diary(options, from).inStage(days.stageOn(programs.issuedVersion(versionId), from));
        return queries.printed(versionId, order).orElseGet(() -> {
            if (!nextDiaryFrom(versionId).equals(Optional.of(from))) {
                throw new DiaryPrintedMeanwhileException();
            }
            return printFirst(versionId, order);
        });
    }

    /** The day from which a further diary would begin; empty if none is on paper or the version is over by then (H-33). */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public Optional<LocalDate> nextDiaryFrom(long versionId) {
        IssuedVersion version = programs.issuedVersion(versionId);
        ProgramHistory history = programs.history(version.programId());
        LocalDate today = calendar.today();
        return queries.lastDiaryDay(versionId)
                .map(last -> last.isBefore(today) ? today : last.plusDays(1))
                .filter(from -> history.versionInForceOn(from)
                        .filter(inForce -> inForce.id() == versionId)
                        .isPresent());
    }

    /** Whether anything new can be printed of the version: it still asks for something (H-13). */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public boolean canBePrinted(long versionId) {
        return days.isStillInUse(programs.issuedVersion(versionId));
    }

    /** How the caller usually prints, in the language of the version's patient (H-34). */
    @RolesAllowed({THERAPIST, RECEPTION})
    public PrintOptions usualOptions(long versionId) {
        return usualPrints.in(languageOf(programs.issuedVersion(versionId)));
    }

    private Locale languageOf(IssuedVersion version) {
        return Locale.forLanguageTag(patients.patient(version.patientId()).language());
    }

    private HandoutRow printFirst(long versionId, PrintOrder order) {
        try {
            press.print(versionId, order);
        } catch (EJBException failed) {
            return queries.printed(versionId, order).orElseThrow(() -> failed);
        }
        return queries.printed(versionId, order).orElseThrow();
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

    /** Who took handouts of a program out of the archive lately, the latest first. */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public List<HandoutPrintRow> printsOf(long programId) {
        patients.mustServe(programs.history(programId).patientId());
        return queries.printsOfProgram(programId, calendar.afterEverything(), MOST_PRINTS);
    }

    /** The handouts of a program, those of the latest version first. */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public List<HandoutRow> handoutsOf(long programId) {
        patients.mustServe(programs.history(programId).patientId());
        return queries.ofProgram(programId);
    }
}
