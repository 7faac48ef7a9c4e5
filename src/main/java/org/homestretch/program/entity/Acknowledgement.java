package org.homestretch.program.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;

/** The therapist's answer to one caution when a version was issued (P-15); signed with the version. */
@Embeddable
public class Acknowledgement implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int REASON_MAX = 300;

    @Enumerated(EnumType.STRING)
    @Column(name = "rule", nullable = false)
    private CautionRule rule;

    @Column(name = "item_key", nullable = false)
    private int itemKey;

    /** Empty for rules without a matrix, for the column is part of the key. */
    @Column(name = "matrix_rule", nullable = false)
    private String matrixRule;

    @Enumerated(EnumType.STRING)
    @Column(name = "level", nullable = false)
    private CautionLevel level;

    @Column(name = "reason", length = REASON_MAX)
    private String reason;

    protected Acknowledgement() {}

    Acknowledgement(Caution caution, String reason) {
        this.rule = caution.key().rule();
        this.itemKey = caution.key().itemKey();
        this.matrixRule = caution.key().matrixRule();
        this.level = caution.level();
        this.reason = caution.needsReason()
                ? Text.required(reason, REASON_MAX, "reason")
                : Text.optional(reason, REASON_MAX, "reason");
    }

    public CautionKey key() {
        return new CautionKey(rule, itemKey, matrixRule);
    }

    public CautionLevel level() {
        return level;
    }

    /** Why it is right for this patient, or null. */
    public String reason() {
        return reason;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Acknowledgement that
                && key().equals(that.key())
                && level == that.level
                && Objects.equals(reason, that.reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key(), level, reason);
    }
}
