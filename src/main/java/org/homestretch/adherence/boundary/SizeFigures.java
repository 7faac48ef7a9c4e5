package org.homestretch.adherence.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import org.homestretch.adherence.entity.SizeGroup;

/**
 * How programs of one size were followed across the clinic in the last year, each patient weighing the same.
 *
 * @param measuredOn only days before it count; null before the first daily round
 * @param patients patients for whom something was due in a program of that size
 * @param lowerPercent a quarter of them are at or below; null in a group under five patients
 * @param medianPercent half of them are at or below; null in a group under five patients
 * @param upperPercent a quarter of them are at or above; null in a group under five patients
 */
public record SizeFigures(
        SizeGroup group,
        LocalDate measuredOn,
        int patients,
        Integer lowerPercent,
        Integer medianPercent,
        Integer upperPercent)
        implements Serializable {

    public boolean isMeasured() {
        return measuredOn != null;
    }

    /** Whether there are too few patients to show anything. */
    public boolean isSuppressed() {
        return medianPercent == null;
    }
}
