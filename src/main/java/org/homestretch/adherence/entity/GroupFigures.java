package org.homestretch.adherence.entity;

import java.io.Serializable;
import java.util.Map;

/**
 * Session adherence across a group of patients, each of whom weighs the same.
 *
 * @param patients patients in the group for whom something was due
 * @param lowerQuartile a quarter of the patients are at or below
 * @param upperQuartile a quarter of the patients are at or above
 * @param bands number of patients in each band; a band without patients is absent
 * @param suppressed whether the group is too small to be shown; then the ratios are not applicable and the bands empty
 */
public record GroupFigures(
        int patients,
        Ratio lowerQuartile,
        Ratio median,
        Ratio upperQuartile,
        Map<Band, Integer> bands,
        boolean suppressed)
        implements Serializable {

    public GroupFigures {
        bands = Map.copyOf(bands);
    }

    public int patientsIn(Band band) {
        return bands.getOrDefault(band, 0);
    }

    public Ratio shareIn(Band band) {
        return suppressed ? Ratio.NOT_APPLICABLE : Ratio.of(patientsIn(band), patients);
    }
}
