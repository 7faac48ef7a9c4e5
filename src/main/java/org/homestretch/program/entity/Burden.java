package org.homestretch.program.entity;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.homestretch.exercise.entity.Equipment;

/**
 * How much a program asks of the patient, beside its minutes.
 *
 * @param exercises how many there are
 * @param sessionsADay on the day of the week that has the most; breaks are none
 * @param stretches how long each muscle group is held in a static stretch on its fullest day, the longest first
 * @param positionChanges how often the patient gets from one position into another in one session of everything
 * @param savableChanges how many of these go away when the exercises are sorted by position
 * @param needed what it cannot be done without
 * @param helpful what makes it easier, beside what is needed anyway
 */
public record Burden(
        int exercises,
        int sessionsADay,
        List<Stretch> stretches,
        int positionChanges,
        int savableChanges,
        Set<Equipment> needed,
        Set<Equipment> helpful)
        implements Serializable {

    public Burden {
        stretches = List.copyOf(stretches);
    }

    /** @param seconds held on one day, both sides together where it is done on each */
    public record Stretch(MuscleGroup group, int seconds) implements Serializable {}
}
