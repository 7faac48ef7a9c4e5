package org.homestretch.adherence.entity;

import java.io.Serializable;

/**
 * Where the bands begin, in percent. A clinic's setting, shown and stored with every report so that an old report
 * stays readable after the setting changed.
 *
 * @param good session adherence from which it is good
 * @param partial session adherence from which it is partial; below it is low
 * @param coverage coverage under which there are too few entries to judge
 */
public record BandLimits(int good, int partial, int coverage) implements Serializable {

    public static final BandLimits DEFAULT = new BandLimits(80, 50, 50);

    /** @throws IllegalArgumentException unless 0 &lt; partial &lt; good ≤ 100 and 0 ≤ coverage ≤ 100 */
    public BandLimits {
        if (partial <= 0 || partial >= good || good > 100 || coverage < 0 || coverage > 100) {
            throw new IllegalArgumentException("no bands at " + good + ", " + partial + ", " + coverage);
        }
    }

    public Band bandOf(Ratio sessionAdherence, Ratio coverageReached) {
        if (!sessionAdherence.isApplicable()) {
            return Band.NOT_APPLICABLE;
        }
        if (!coverageReached.isAtLeastPercent(coverage)) {
            return Band.TOO_FEW_ENTRIES;
        }
        if (sessionAdherence.isAtLeastPercent(good)) {
            return Band.GOOD;
        }
        return sessionAdherence.isAtLeastPercent(partial) ? Band.PARTIAL : Band.LOW;
    }
}
