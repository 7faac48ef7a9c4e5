package org.homestretch.handout.entity;

/** How the pages of a handout are laid out. */
public enum Layout {
    /** Two exercises across, letters of 12 points. */
    STANDARD,
    /** Up to eight exercises on one page, without how to use it. */
    COMPACT,
    /** Letters of 18 points and more, one or two exercises a page. */
    LARGE_PRINT,
    /** One picture card for each exercise, to cut out. */
    CARDS,
    /** For the therapist's own file: all exercises with their doses on few pages. */
    THERAPIST;

    /** Whether nothing is printed beside the exercises (H-22). */
    public boolean isExercisesOnly() {
        return this == CARDS || this == THERAPIST;
    }
}
