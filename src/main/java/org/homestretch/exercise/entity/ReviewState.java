package org.homestretch.exercise.entity;

/** Whether a clinician has signed off clinical content. */
public enum ReviewState {
    /** Written by a person, not reviewed. */
    DRAFT,
    /** Translated by a machine, not reviewed. */
    MACHINE_DRAFT,
    REVIEWED
}
