package org.homestretch.program.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.util.Objects;

/** Why a program was completed or revoked, and who did it when (P-12). */
@Embeddable
public class Ending implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "end_reason", length = Program.REASON_MAX)
    private String reason;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "ended_by"))
    @AttributeOverride(name = "name", column = @Column(name = "ended_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "ended_at"))
    private Signature by;

    protected Ending() {}

    Ending(String reason, Signature by) {
        this.reason = Text.required(reason, Program.REASON_MAX, "reason");
        this.by = Objects.requireNonNull(by, "by");
    }

    public String reason() {
        return reason;
    }

    public Signature by() {
        return by;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ending that && reason.equals(that.reason) && by.equals(that.by);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reason, by);
    }
}
