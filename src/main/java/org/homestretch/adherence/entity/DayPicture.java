package org.homestretch.adherence.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One day of the calendar picture.
 *
 * @param occurrences how many occurrences were due, with those of a weekly quota that the patient recorded; 0 on days
 *     that are not counted
 * @param done how many of them were done
 * @param partial how many of them were partly done
 * @param notDone how many of them the patient said were not done
 */
public record DayPicture(LocalDate day, DayState state, int occurrences, int done, int partial, int notDone)
        implements Serializable {

    /** A day that is not counted. */
    public static DayPicture of(LocalDate day, DayState state) {
        return new DayPicture(day, state, 0, 0, 0, 0);
    }
}
