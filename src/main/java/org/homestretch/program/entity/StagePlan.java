package org.homestretch.program.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a therapist plans for one stage of a program.
 *
 * @param number from 1
 * @param title null when the stage is called by its number
 * @param day on which it begins if it begins on a date; null while none is chosen, and for the others
 * @param criteria what tells that the patient is ready for it, or null
 */
public record StagePlan(int number, String title, StageBeginning begins, LocalDate day, String criteria)
        implements Serializable {

    /** The stage of all exercises of a program that is not divided. */
    public static final int FIRST = 1;

    public static final int STAGES_MAX = 8;
    public static final int TITLE_MAX = 120;
    public static final int CRITERIA_MAX = 2000;

    /** @throws IllegalArgumentException unless exactly the first begins at the start, and only a date has a day */
    public StagePlan {
        Objects.requireNonNull(begins, "begins");
        if (number < FIRST || number > STAGES_MAX) {
            throw new IllegalArgumentException("stages are numbered 1 to " + STAGES_MAX + ", not " + number);
        }
        if ((number == FIRST) != (begins == StageBeginning.AT_START)) {
            throw new IllegalArgumentException("stage " + number + " cannot begin " + begins);
        }
        if (day != null && begins != StageBeginning.ON_DATE) {
            throw new IllegalArgumentException("a stage that begins " + begins + " has no day");
        }
        title = Text.optional(title, TITLE_MAX, "title");
        criteria = Text.optional(criteria, CRITERIA_MAX, "criteria");
    }

    /** The first stage, with which a program begins. */
    public static StagePlan first(String title, String criteria) {
        return new StagePlan(FIRST, title, StageBeginning.AT_START, null, criteria);
    }

    /** A later stage that begins on a day, possibly still to be chosen. */
    public static StagePlan onDate(int number, String title, LocalDate day, String criteria) {
        return new StagePlan(number, title, StageBeginning.ON_DATE, day, criteria);
    }

    /** A later stage that begins when the therapist says so. */
    public static StagePlan onDecision(int number, String title, String criteria) {
        return new StagePlan(number, title, StageBeginning.ON_DECISION, null, criteria);
    }

    /** The same at another place; the one that comes first begins with the version. */
    StagePlan numbered(int place) {
        if (place == FIRST) {
            return first(title, criteria);
        }
        return begins == StageBeginning.AT_START
                ? onDecision(place, title, criteria)
                : new StagePlan(place, title, begins, day, criteria);
    }
}
