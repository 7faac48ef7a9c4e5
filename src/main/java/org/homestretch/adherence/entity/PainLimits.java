package org.homestretch.adherence.entity;

import java.io.Serializable;

/**
 * The limits of the pain rules on the 0–10 scale, for a clinic or one program. The defaults follow the
 * pain-monitoring model (Thomeé 1997, Silbernagel 2007); the part relative to the baseline is the product's own and
 * needs the approval of a clinician.
 *
 * @param safe worst pain up to which a session is green whatever the baseline
 * @param acceptable worst pain above which it can be red
 * @param greenRise rise above the baseline up to which an acceptable pain is green
 * @param redRise rise above the baseline from which a pain above the acceptable is red
 * @param review pain from which somebody must look at it
 */
public record PainLimits(int safe, int acceptable, int greenRise, int redRise, int review) implements Serializable {

    public static final PainLimits DEFAULT = new PainLimits(2, 5, 1, 2, 8);

    /** @throws IllegalArgumentException when the limits are out of order or off the scale */
    public PainLimits {
        boolean inOrder = 0 <= safe && safe <= acceptable && acceptable < review && review <= 10;
        if (!inOrder || greenRise < 0 || redRise <= greenRise) {
            throw new IllegalArgumentException("pain limits out of order");
        }
    }
}
