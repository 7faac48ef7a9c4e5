package org.homestretch.program.entity;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The outcome of a rule for one draft: a tip, a warning or a block (P-15).
 *
 * @param figures the numbers its sentence names, such as the hold and its soft range in seconds
 * @param advice what to mind, where the rule has several lines such as the matrix of conditions and exercises; null for the
 *     other rules
 * @param conditions codes of the patient's conditions it comes from; empty for the other rules
 */
public record Caution(CautionKey key, CautionLevel level, List<Integer> figures, String advice, Set<String> conditions)
        implements Serializable {

    public Caution {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(level, "level");
        figures = List.copyOf(figures);
        conditions = Set.copyOf(conditions);
    }

    /** Says no more than its rule does. */
    public Caution(CautionKey key, CautionLevel level) {
        this(key, level, List.of(), null, Set.of());
    }

    public static Caution ofItem(CautionRule rule, CautionLevel level, int itemKey, Integer... figures) {
        return new Caution(new CautionKey(rule, itemKey, ""), level, List.of(figures), null, Set.of());
    }

    public static Caution ofProgram(CautionRule rule, CautionLevel level, Integer... figures) {
        return ofItem(rule, level, CautionKey.WHOLE_PROGRAM, figures);
    }

    /**
     * About the program as a whole, from one of several lines of its rule.
     *
     * @param line id of that line, such as RF1
     * @param advice what it says
     */
    public static Caution ofProgram(CautionRule rule, CautionLevel level, String line, String advice) {
        return new Caution(new CautionKey(rule, CautionKey.WHOLE_PROGRAM, line), level, List.of(), advice, Set.of());
    }

    /** Whether a version can only be issued with an answer to it. */
    public boolean needsAnswer() {
        return level != CautionLevel.TIP;
    }

    /** Whether the answer must say why it is right for this patient. */
    public boolean needsReason() {
        return level == CautionLevel.BLOCK
                || level == CautionLevel.WARN && key.rule().isAskingForReason();
    }

    /** Whether that reason, possibly null, is an answer. */
    public boolean isAnsweredBy(String reason) {
        return !needsReason() || reason != null && !reason.isBlank();
    }

    /** @throws IllegalArgumentException if a reason is needed and missing, or too long */
    public Acknowledgement acknowledge(String reason) {
        return new Acknowledgement(this, reason);
    }
}
