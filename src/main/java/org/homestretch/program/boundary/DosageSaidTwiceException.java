package org.homestretch.program.boundary;

/** A piece of a typed dosage contradicts another one, such as two holds (P-24). */
public class DosageSaidTwiceException extends DosageLineException {

    private static final long serialVersionUID = 1L;

    /** @param other the piece that says the same thing */
    public DosageSaidTwiceException(String piece, int position, String other) {
        super(position, piece.length(), piece, other);
    }
}
