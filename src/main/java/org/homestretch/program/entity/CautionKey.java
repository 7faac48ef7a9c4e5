package org.homestretch.program.entity;

import java.io.Serializable;
import java.util.Objects;

/**
 * Names one caution of a draft, so that an answer can be given to exactly that one.
 *
 * @param itemKey the item it is about, or {@link #WHOLE_PROGRAM}
 * @param matrixRule id of the line of the matrix of conditions and exercises it comes from, such as "M-6"; empty for
 *     the other rules
 */
public record CautionKey(CautionRule rule, int itemKey, String matrixRule) implements Serializable {

    public static final int WHOLE_PROGRAM = 0;

    public CautionKey {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(matrixRule, "matrix rule");
    }

    public boolean isAboutWholeProgram() {
        return itemKey == WHOLE_PROGRAM;
    }
}
