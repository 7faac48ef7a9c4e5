package org.homestretch.exercise.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.boundary.Caller;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.exercise.control.DocumentReader;
import org.homestretch.exercise.control.DocumentSchema;
import org.homestretch.exercise.control.DocumentWriter;
import org.homestretch.exercise.control.ExchangedPoses.Importer;
import org.homestretch.exercise.control.LibraryDocument;
import org.homestretch.exercise.control.LibraryExport;
import org.homestretch.exercise.control.LibraryImport;
import org.homestretch.exercise.entity.ExchangeProblem;
import org.homestretch.exercise.entity.ImportRow.Effect;
import org.homestretch.platform.boundary.ClinicCalendar;

/** Exercises and protocols as one document, out of this library and into it (L-50 to L-53). */
@Stateless
@RolesAllowed(MANAGER)
public class LibraryExchange {

    /** Bytes of an uploaded document, at most. */
    public static final int DOCUMENT_MAX = 32 * 1024 * 1024;

    @Inject
    LibraryExport export;

    @Inject
    LibraryImport intake;

    @Inject
    Caller caller;

    @Inject
    ClinicCalendar calendar;

    @Inject
    AuditTrail auditTrail;

    /** All exercises and shared protocols, as a YAML document. */
    @RolesAllowed(MANAGER)
    public String exportAll() {
        return written(export.all());
    }

    /** Only what the clinic made. */
    @RolesAllowed(MANAGER)
    public String exportOwn() {
        return written(export.own());
    }

    /** Only the exercises of these slugs and the protocols of these codes. */
    @RolesAllowed(MANAGER)
    public String exportChosen(Collection<String> slugs, Collection<String> codes) {
        return written(export.chosen(Set.copyOf(slugs), Set.copyOf(codes)));
    }

    private String written(LibraryDocument document) {
        auditTrail.record(
                AuditAction.REPORT_EXPORTED,
                null,
                "library: " + document.exercises().size() + " exercises, "
                        + document.protocols().size() + " protocols");
        return DocumentWriter.write(document);
    }

    /** The JSON Schema of the document. */
    @RolesAllowed(MANAGER)
    public String schema() {
        return DocumentSchema.text();
    }

    /** Checks a document and says what its import would do; changes nothing. */
    @RolesAllowed(MANAGER)
    public ImportPreview preview(byte[] document) {
        DocumentReader.Read read = read(document);
        return read.document().map(this::preview).orElseGet(() -> ImportPreview.wrong(read.problems()));
    }

    /**
     * Takes over a document as the preview showed it, all of it or nothing.
     *
     * @throws LibraryChangedSincePreviewException if it would do something else now
     */
    @RolesAllowed(MANAGER)
    public void take(byte[] document, ImportPreview shown) {
        intake.begin();
        LibraryDocument read = read(document).document().orElseThrow(LibraryChangedSincePreviewException::new);
        ImportPreview now = preview(read);
        if (!now.problems().isEmpty() || !now.rows().equals(shown.rows())) {
            throw new LibraryChangedSincePreviewException();
        }
        intake.takeOver(read, new Importer(caller.staffId(), caller.displayName()), calendar.now());
        auditTrail.record(
                AuditAction.LIBRARY_CHANGED,
                null,
                "import: " + now.count(Effect.ADDED) + " added, " + now.count(Effect.CHANGED) + " changed");
    }

    private static DocumentReader.Read read(byte[] document) {
        return document.length > DOCUMENT_MAX
                ? new DocumentReader.Read(
                        Optional.empty(), List.of(ExchangeProblem.at(0, "", "tooLarge", DOCUMENT_MAX >> 20)))
                : DocumentReader.read(document, DOCUMENT_MAX);
    }

    private ImportPreview preview(LibraryDocument document) {
        LibraryImport.Plan plan = intake.plan(document);
        return new ImportPreview(plan.problems(), plan.problems().size(), plan.rows());
    }
}
