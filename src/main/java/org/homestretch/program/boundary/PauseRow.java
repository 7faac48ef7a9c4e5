package org.homestretch.program.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import org.homestretch.program.entity.Signature;

/**
 * A pause in the list of a program.
 *
 * @param to last day, or null while it lasts
 * @param reason null for a gap between two versions and for whoever may not see it (P-14)
 * @param stop whether the patient's yes to a warning sign caused it (P-82); false for whoever may not see that
 * @param begun whether its first day has come
 * @param changeable whether the caller may give it another last day, or drop it before it begins (P-32)
 */
public record PauseRow(
        long id,
        LocalDate from,
        LocalDate to,
        String reason,
        boolean stop,
        Signature paused,
        boolean begun,
        boolean changeable)
        implements Serializable {}
