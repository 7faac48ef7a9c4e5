package org.homestretch.program.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** Who did it and when: a member of staff, whose name is kept as it was on that day, or the patient on the phone. */
@Embeddable
public class Signature implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int NAME_MAX = 120;

    @Column(name = "staff_id")
    private Long staffId;

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

    /** The patient said something on the phone that changes the program. */
    public static Signature ofPatient(Instant at) {
        Signature signature = new Signature();
        signature.at = at.truncatedTo(ChronoUnit.MICROS);
        return signature;
    }

    public boolean isPatient() {
        return staffId == null;
    }

    /** The member of staff; nobody is one for the patient. */
    public long staffId() {
        return staffId;
    }

    /** Null for the patient, whose name the page knows anyway. */
    public String name() {
        return name;
    }

    public Instant at() {
        return at;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature that
                && Objects.equals(staffId, that.staffId)
                && Objects.equals(name, that.name)
                && Objects.equals(at, that.at);
    }

    @Override
    public int hashCode() {
        return Objects.hash(staffId, name, at);
    }

    @Override
    public String toString() {
        return (isPatient() ? "the patient" : "staff " + staffId) + " at " + at;
    }
}
