package org.homestretch.program.entity;

import java.io.Serializable;
import java.util.Objects;

/**
 * Names one caution of a draft, so that an answer can be given to exactly that one.
 *
 * @param itemKey the item it is about, or {@link #WHOLE_PROGRAM}
 * @param matrixRule id of the line it comes from, where the rule has several: of the matrix of conditions and exercises
 *     ("M-6"), the screening ("RF1"), the contradictions ("X-1") or the clinic's own rules ("K-1"); empty for the other
 *     rules
 */
public record CautionKey(CautionRule rule, int itemKey, String matrixRule) implements Serializable {

    public static final int WHOLE_PROGRAM = 0;

    public CautionKey {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(matrixRule, "matrix rule");
    }

    /** The id of the rule, or of its line where it has several, as on the audit trail: "G10", "M-6", "RF1" or "K-1". */
    public String reference() {
        return matrixRule.isEmpty() ? rule.clinicalId() : matrixRule;
    }

    public boolean isAboutWholeProgram() {
        return itemKey == WHOLE_PROGRAM;
    }
}
