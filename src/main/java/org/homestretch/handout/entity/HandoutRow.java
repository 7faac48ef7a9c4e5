package org.homestretch.handout.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * An archived handout without its file.
 *
 * @param versionId of the program version that it was printed for
 * @param patientLinkId of the link that its QR code and sheet code open
 * @param language BCP 47 tag
 * @param blocks what was wanted beside the exercises
 * @param nextVisit the line about the next visit as it was typed, or null
 * @param firstDiaryDay first day of its grid, or null if it has none
 * @param lastDiaryDay last day of its grid, or null if it has none
 * @param sha256 hash of the file in lower-case hexadecimal
 * @param createdBy who printed it first
 */
public record HandoutRow(
        long id,
        long versionId,
        int versionNumber,
        long programId,
        long patientId,
        long patientLinkId,
        SheetCode sheetCode,
        PrintKind kind,
        Layout layout,
        Paper paper,
        Palette palette,
        String language,
        Set<ContentBlock> blocks,
        String nextVisit,
        int pageCount,
        LocalDate firstDiaryDay,
        LocalDate lastDiaryDay,
        String sha256,
        Instant createdAt,
        String createdBy)
        implements Serializable {

    public HandoutRow {
        blocks = Set.copyOf(blocks);
    }

    /** What was left out beside the exercises, where anything is printed beside them (H-65). */
    public List<ContentBlock> leftOut() {
        boolean other = kind == PrintKind.DIARY || layout.isExercisesOnly();
        return Arrays.stream(ContentBlock.values())
                .filter(block -> !other && !blocks.contains(block))
                .toList();
    }
}
