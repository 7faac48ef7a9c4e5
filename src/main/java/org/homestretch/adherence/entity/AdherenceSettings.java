package org.homestretch.adherence.entity;

import java.io.Serializable;

/**
 * What a clinic decides about its adherence figures.
 *
 * @param restDaysInSeven how many rest days because of soreness are no miss within any seven days, 0 to 7
 */
public record AdherenceSettings(int restDaysInSeven, BandLimits bands, PainLimits pain) implements Serializable {

    public static final AdherenceSettings DEFAULT = new AdherenceSettings(2, BandLimits.DEFAULT, PainLimits.DEFAULT);

    /** @throws IllegalArgumentException when the number of rest days is not 0 to 7 */
    public AdherenceSettings {
        if (restDaysInSeven < 0 || restDaysInSeven > 7) {
            throw new IllegalArgumentException("rest days in seven must be 0 to 7, not " + restDaysInSeven);
        }
    }
}
