package org.homestretch.program.control;

import java.util.Set;
import org.homestretch.patient.boundary.ScreeningView;

/**
 * What a review must know about the patient.
 *
 * @param conditions codes of the current conditions
 * @param age in completed years
 * @param screening the latest one, or null before the first
 */
public record ReviewedPatient(Set<String> conditions, int age, ScreeningView screening) {

    public ReviewedPatient {
        conditions = Set.copyOf(conditions);
    }

    /** The same patient with other conditions. */
    public ReviewedPatient with(Set<String> otherConditions) {
        return new ReviewedPatient(otherConditions, age, screening);
    }
}
