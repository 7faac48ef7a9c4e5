package org.homestretch.program.entity;

/** What a line of advice is. */
public enum AdviceKind {
    /** A page, or a question with its answer. */
    PAGE,
    /** A point of the ergonomic checklist. */
    POINT,
    /** A change that therapist and patient agreed on. */
    AGREED
}
