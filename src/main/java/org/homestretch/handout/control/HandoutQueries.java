package org.homestretch.handout.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.homestretch.handout.entity.HandoutRow;
import org.homestretch.handout.entity.SheetCode;

/** Looks into the archive without touching the files. */
@ApplicationScoped
public class HandoutQueries {

    private static final String ROW = "SELECT NEW org.homestretch.handout.entity.HandoutRow(h.id, h.versionId,"
            + " h.versionNumber, h.programId, h.patientId, h.patientLinkId, h.sheetCode, h.language, h.pageCount,"
            + " h.firstDiaryDay, h.lastDiaryDay, h.sha256, h.createdAt, h.createdByName) FROM Handout h WHERE ";

    private static final int MOST_OF_A_PROGRAM = 200;

    @PersistenceContext
    EntityManager entities;

    public Optional<HandoutRow> ofVersion(long versionId) {
        return rows("h.versionId = :value", versionId).stream().findFirst();
    }

    public Optional<HandoutRow> bySheetCode(SheetCode code) {
        return rows("h.sheetCode = :value", code).stream().findFirst();
    }

    /** Of the latest version first. */
    public List<HandoutRow> ofProgram(long programId) {
        return rows("h.programId = :value", programId);
    }

    private List<HandoutRow> rows(String condition, Object value) {
        return entities.createQuery(ROW + condition + " ORDER BY h.versionNumber DESC", HandoutRow.class)
                .setParameter("value", value)
                .setMaxResults(MOST_OF_A_PROGRAM)
                .getResultList();
    }
}
