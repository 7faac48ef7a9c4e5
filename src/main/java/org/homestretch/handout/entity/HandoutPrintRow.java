package org.homestretch.handout.entity;

import java.io.Serializable;
import java.time.Instant;

/** Somebody took a handout out of the archive. */
public record HandoutPrintRow(long handoutId, SheetCode sheetCode, Instant printedAt, String printedBy)
        implements Serializable {}
