package org.homestretch.patient.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;

/** Why a red flag stands in the way of exercises no longer, and who said so when. */
@Embeddable
public class Clearance implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int REASON_MAX = 300;

    @Enumerated(EnumType.STRING)
    @Column(name = "question", nullable = false)
    private ScreeningQuestion question;

    @Column(name = "reason", nullable = false, length = REASON_MAX)
    private String reason;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "cleared_by", nullable = false))
    @AttributeOverride(name = "name", column = @Column(name = "cleared_by_name", nullable = false))
    @AttributeOverride(name = "role", column = @Column(name = "cleared_by_role", nullable = false))
    @AttributeOverride(name = "at", column = @Column(name = "cleared_at", nullable = false))
    private StaffSignature by;

    protected Clearance() {}

    Clearance(ScreeningQuestion question, String reason, StaffSignature by) {
        this.question = question;
        this.reason = Words.required(reason, REASON_MAX);
        this.by = Objects.requireNonNull(by, "by");
    }

    public ScreeningQuestion question() {
        return question;
    }

    public String reason() {
        return reason;
    }

    public StaffSignature by() {
        return by;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Clearance that
                && question == that.question
                && Objects.equals(reason, that.reason)
                && Objects.equals(by, that.by);
    }

    @Override
    public int hashCode() {
        return Objects.hash(question, reason, by);
    }
}
