package org.homestretch.program.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A program whose structure can be copied, without a word about whose it is (P-28).
 *
 * @param exercises how many there are
 * @param titles of the first of them, in the order of the session, in the therapist's library language
 * @param issuedOn day on which its latest version was issued
 */
public record ProgramShape(long programId, int exercises, List<String> titles, LocalDate issuedOn)
        implements Serializable {

    /** As many titles as tell programs apart. */
    public static final int TITLES_MAX = 4;

    public ProgramShape {
        titles = List.copyOf(titles);
    }
}
