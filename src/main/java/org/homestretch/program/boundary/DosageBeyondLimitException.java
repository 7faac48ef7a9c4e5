package org.homestretch.program.boundary;

/** A piece of a typed dosage is outside the hard limits of 2A (P-24). */
public class DosageBeyondLimitException extends DosageLineException {

    private static final long serialVersionUID = 1L;

    /** @param unit 0 for plain numbers, 1 for seconds, 2 for minutes, 3 for characters */
    public DosageBeyondLimitException(String piece, int position, int least, int most, int unit) {
        super(position, piece.length(), piece, least, most, unit);
    }
}
