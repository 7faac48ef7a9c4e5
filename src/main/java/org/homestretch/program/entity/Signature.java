package org.homestretch.program.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** Who did it and when. The name is kept as it was on that day. */
@Embeddable
public class Signature implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int NAME_MAX = 120;

    @Column(name = "staff_id")
    private long staffId;

    @Column(name = "staff_name", length = NAME_MAX)
    private String name;

    @Column(name = "signed_at")
    private Instant at;

    protected Signature() {}

    public Signature(long staffId, String name, Instant at) {
        this.staffId = staffId;
        this.name = Objects.requireNonNull(name, "name");
        this.at = at.truncatedTo(ChronoUnit.MICROS); // as exact as the database keeps it
    }

    public long staffId() {
        return staffId;
    }

    public String name() {
        return name;
    }

    public Instant at() {
        return at;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature that
                && staffId == that.staffId
                && Objects.equals(name, that.name)
                && Objects.equals(at, that.at);
    }

    @Override
    public int hashCode() {
        return Objects.hash(staffId, name, at);
    }

    @Override
    public String toString() {
        return "staff " + staffId + " at " + at;
    }
}
