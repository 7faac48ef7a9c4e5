package org.homestretch.program.boundary;

import java.util.List;
import org.homestretch.program.entity.CautionLevel;

/**
 * Something new about a patient or a rule calls for care in a program that is in use. Sent in the transaction of what was
 * new.
 *
 * @param therapistId who issued the version in use
 * @param gravest the gravest of the cautions
 * @param ruleIds ids of their rules as on the audit trail, such as M-6, RF1 or K-2
 */
public record CautionsArose(
        long patientId, long programId, long therapistId, CautionLevel gravest, List<String> ruleIds) {

    public CautionsArose {
        ruleIds = List.copyOf(ruleIds);
    }
}
