package org.homestretch.adherence.entity;

import java.io.Serializable;

/**
 * Whether adherence rises or falls.
 *
 * @param last the last 14 due days
 * @param before the up to 14 due days before them
 */
public record AdherenceTrend(AdherenceFigures last, AdherenceFigures before) implements Serializable {

    /** The change of session adherence, −1 to 1; not applicable while there is nothing to compare with. */
    public Ratio change() {
        return last.session().minus(before.session());
    }
}
