package org.homestretch.program.control;

import java.util.Objects;
import org.homestretch.program.boundary.DosageSaidTwiceException;

/**
 * One thing that a line says, and where.
 *
 * @param text as typed
 * @param position where in the line it begins, from 0
 */
record SaidPiece<T>(T value, String text, int position) {

    SaidPiece {
        Objects.requireNonNull(value, "value");
    }

    /** This, unless another piece has said it before. */
    SaidPiece<T> unlessSaid(SaidPiece<T> before) {
        if (before != null) {
            throw new DosageSaidTwiceException(text, position, before.text());
        }
        return this;
    }

    /** The same piece, understood as that. */
    <U> SaidPiece<U> meaning(U understood) {
        return new SaidPiece<>(understood, text, position);
    }
}
