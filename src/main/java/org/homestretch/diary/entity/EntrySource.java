package org.homestretch.diary.entity;

/** How a diary entry came into the record. Figures show the share of each, since they are not equally reliable. */
public enum EntrySource {
    /** Ticked by the patient on the phone page. */
    PHONE,
    /** Typed in at the clinic from a returned paper diary. */
    PAPER,
    /** Read from a scanned or photographed sheet. */
    SCAN,
    /** Told from memory at a visit. */
    RECALL
}
