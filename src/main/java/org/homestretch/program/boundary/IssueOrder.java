package org.homestretch.program.boundary;

import java.time.LocalDate;
import java.util.Map;
import org.homestretch.program.entity.CautionKey;

/**
 * What a therapist confirms when issuing a draft.
 *
 * @param revision the state of the draft that was looked at; it makes a second click harmless (P-8)
 * @param validFrom first day on which the version is in force
 * @param endsOn last day on which something is due
 * @param answers acknowledged cautions, each with the reason given or an empty text
 */
public record IssueOrder(int revision, LocalDate validFrom, LocalDate endsOn, Map<CautionKey, String> answers) {

    public IssueOrder {
        answers = Map.copyOf(answers);
    }
}
