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
 * @param reviewOn the day on which the program is looked at again, or null for the day that is proposed (P-60)
 * @param answers acknowledged cautions, each with the reason given or an empty text
 */
public record IssueOrder(
        int revision, LocalDate validFrom, LocalDate endsOn, LocalDate reviewOn, Map<CautionKey, String> answers) {

    public IssueOrder {
        answers = Map.copyOf(answers);
    }

    /** With the review on the day that is proposed. */
    public IssueOrder(int revision, LocalDate validFrom, LocalDate endsOn, Map<CautionKey, String> answers) {
        this(revision, validFrom, endsOn, null, answers);
    }
}
