package org.homestretch.program.entity;

import java.io.Serializable;
import java.time.Duration;
import java.util.Objects;

/**
 * How long a program takes on its fullest day.
 *
 * @param exercising estimated time of the exercises, all sessions of the day together (2B)
 * @param activities minutes of walking and the like, shown apart
 * @param oneBreak what is done in one break, shown apart, for nobody knows how many breaks a day has; zero without
 *     exercises for breaks
 */
public record DailyTime(Duration exercising, Duration activities, Duration oneBreak) implements Serializable {

    /** G10: 10 to 15 minutes a day in total. */
    public static final Duration GREEN_MAX = Duration.ofMinutes(15);

    public DailyTime {
        Objects.requireNonNull(exercising, "exercising");
        Objects.requireNonNull(activities, "activities");
        Objects.requireNonNull(oneBreak, "one break");
    }

    /** Whether it is more than patients usually keep up. */
    public boolean isLong() {
        return exercising.compareTo(GREEN_MAX) > 0;
    }

    public long exerciseMinutes() {
        return startedMinutes(exercising);
    }

    public long activityMinutes() {
        return activities.toMinutes();
    }

    public long breakMinutes() {
        return startedMinutes(oneBreak);
    }

    private static long startedMinutes(Duration time) {
        return time.plusSeconds(59).toMinutes();
    }
}
