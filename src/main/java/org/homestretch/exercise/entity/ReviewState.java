package org.homestretch.exercise.entity;

/** Whether a clinician has signed off clinical content. */
public enum ReviewState {
    /** Written, not reviewed. */
    DRAFT,
    REVIEWED
}
