package org.homestretch.program.boundary;

/** A piece of a typed dosage says nothing that can be prescribed (P-24). */
public class DosageNotUnderstoodException extends DosageLineException {

    private static final long serialVersionUID = 1L;

    /** @param example a line that is understood */
    public DosageNotUnderstoodException(String piece, int position, String example) {
        super(position, piece.length(), piece, example);
    }
}
