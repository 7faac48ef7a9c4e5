package org.homestretch.handout.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homestretch.handout.entity.HandoutPrintRow;
import org.homestretch.handout.entity.HandoutRow;
import org.homestretch.handout.entity.PrintOrder;
import org.homestretch.handout.entity.SheetCode;

/** Looks into the archive without touching the files. */
@ApplicationScoped
public class HandoutQueries {

    private static final String ROW = "SELECT NEW org.homestretch.handout.entity.HandoutRow(h.id, h.versionId,"
            + " h.versionNumber, h.programId, h.patientId, h.patientLinkId, h.sheetCode, h.kind, h.look.layout,"
            + " h.look.paper, h.look.palette, h.language, h.look.blocks, h.nextVisit, h.pageCount,"
            + " h.firstDiaryDay, h.lastDiaryDay, h.sha256, h.createdAt, h.createdByName) FROM Handout h WHERE ";

    private static final int MOST_OF_A_PROGRAM = 200;

    @PersistenceContext
    EntityManager entities;

    /** The one that was printed of that version to that order. */
    public Optional<HandoutRow> printed(long versionId, PrintOrder order) {
        return entities.createQuery(ROW + "h.versionId = :version AND h.fingerprint = :fingerprint", HandoutRow.class)
                .setParameter("version", versionId)
                .setParameter("fingerprint", order.fingerprint())
                .getResultStream()
                .findFirst();
    }

    public Optional<HandoutRow> bySheetCode(SheetCode code) {
        return rows("h.sheetCode = :value", code).stream().findFirst();
    }

    /** The handout whose file has that hash. */
    public Optional<HandoutRow> bySha256(String sha256) {
        return rows("h.sha256 = :value", sha256).stream().findFirst();
    }

    /** Of the latest version first, and of it the latest print first. */
    public List<HandoutRow> ofProgram(long programId) {
        return rows("h.programId = :value", programId);
    }

    /** The last day for which the version has a diary on paper. */
    public Optional<LocalDate> lastDiaryDay(long versionId) {
        return Optional.ofNullable(entities.createQuery(
                        "SELECT MAX(h.lastDiaryDay) FROM Handout h WHERE h.versionId = :version", LocalDate.class)
                .setParameter("version", versionId)
                .getSingleResult());
    }

    /** Who took the handouts of a program out of the archive before that moment, the latest first and no more than that. */
    public List<HandoutPrintRow> printsOfProgram(long programId, Instant before, int most) {
        return entities.createQuery(
                        "SELECT NEW org.homestretch.handout.entity.HandoutPrintRow(p.handoutId, h.sheetCode,"
                                + " h.versionNumber, h.kind, h.look.layout, h.language, p.printedAt, p.printedByName) FROM HandoutPrint p JOIN Handout h ON h.id = p.handoutId"
                                + " WHERE h.programId = :program AND p.printedAt < :before ORDER BY p.printedAt DESC, p.id DESC",
                        HandoutPrintRow.class)
                .setParameter("program", programId)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    private List<HandoutRow> rows(String condition, Object value) {
        return entities.createQuery(ROW + condition + " ORDER BY h.versionNumber DESC, h.id DESC", HandoutRow.class)
                .setParameter("value", value)
                .setMaxResults(MOST_OF_A_PROGRAM)
                .getResultList();
    }
}
