package org.homestretch.program.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * A draft after several exercises were added at once.
 *
 * @param leftOut titles of those that may not be prescribed (any more)
 */
public record FilledDraft(ProgramDraft draft, List<String> leftOut) implements Serializable {

    public FilledDraft {
        leftOut = List.copyOf(leftOut);
    }
}
