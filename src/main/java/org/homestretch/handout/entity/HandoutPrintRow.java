package org.homestretch.handout.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * One time that a handout was taken out of the archive (H-12).
 *
 * @param language of its sentences, as a BCP 47 tag
 */
public record HandoutPrintRow(
        long handoutId,
        SheetCode sheetCode,
        int versionNumber,
        PrintKind kind,
        Layout layout,
        String language,
        Instant printedAt,
        String printedBy)
        implements Serializable {}
