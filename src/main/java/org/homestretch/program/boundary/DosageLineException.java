package org.homestretch.program.boundary;

import org.homestretch.platform.boundary.BusinessException;

/** A typed dosage cannot be taken as it is; names the piece of the line that is at fault (P-24). */
public abstract class DosageLineException extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final int position;
    private final int length;

    /** @param position where in the line the piece begins, from 0 */
    protected DosageLineException(int position, int length, Object... arguments) {
        super(arguments);
        this.position = position;
        this.length = length;
    }

    /** Where in the line the piece begins, from 0. */
    public int position() {
        return position;
    }

    /** How long the piece is. */
    public int length() {
        return length;
    }

    @Override
    public String field() {
        return "line";
    }
}
