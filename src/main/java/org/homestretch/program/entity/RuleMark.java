package org.homestretch.program.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;

/** One thing by which a rule of the clinic finds patients or exercises. */
@Embeddable
public class RuleMark implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What is named by the value. */
    public enum Kind {
        /** A code of the condition catalog. */
        CONDITION,
        /** The slug of an exercise. */
        EXERCISE,
        CATEGORY,
        POSITION,
        REGION,
        EQUIPMENT,
        MUSCLE
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private Kind kind;

    @Column(name = "value", nullable = false)
    private String value;

    protected RuleMark() {}

    public RuleMark(Kind kind, String value) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.value = Objects.requireNonNull(value, "value");
    }

    public Kind kind() {
        return kind;
    }

    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleMark that && kind == that.kind && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, value);
    }
}
