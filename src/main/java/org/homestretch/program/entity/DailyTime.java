package org.homestretch.program.entity;

import java.io.Serializable;
import java.time.Duration;
import java.util.Objects;

/**
 * How long a program takes on its fullest day of the week.
 *
 * @param exercising estimated time of the exercises, all sessions of the day together (2B)
 * @param activities minutes of walking and the like, shown apart
 */
public record DailyTime(Duration exercising, Duration activities) implements Serializable {

    /** G10: 10 to 15 minutes a day in total. */
    public static final Duration GREEN_MAX = Duration.ofMinutes(15);

    public DailyTime {
        Objects.requireNonNull(exercising, "exercising");
        Objects.requireNonNull(activities, "activities");
    }

    /** Whether it is more than patients usually keep up. */
    public boolean isLong() {
        return exercising.compareTo(GREEN_MAX) > 0;
    }

    /** Started minutes. */
    public long exerciseMinutes() {
        return exercising.plusSeconds(59).toMinutes();
    }

    public long activityMinutes() {
        return activities.toMinutes();
    }
}
