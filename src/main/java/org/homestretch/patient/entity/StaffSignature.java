package org.homestretch.patient.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** Who on the staff said so, in which role, and when. Name and role are kept as they were on that day. */
@Embeddable
public class StaffSignature implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "staff_id")
    private long staffId;

    @Column(name = "staff_name")
    private String name;

    @Column(name = "staff_role")
    private String role;

    @Column(name = "signed_at")
    private Instant at;

    protected StaffSignature() {}

    public StaffSignature(long staffId, String name, String role, Instant at) {
        this.staffId = staffId;
        this.name = Objects.requireNonNull(name, "name");
        this.role = Objects.requireNonNull(role, "role");
        this.at = at.truncatedTo(ChronoUnit.MICROS); // as exact as the database keeps it
    }

    public long staffId() {
        return staffId;
    }

    public String name() {
        return name;
    }

    /** Such as THERAPIST. */
    public String role() {
        return role;
    }

    public Instant at() {
        return at;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StaffSignature that
                && staffId == that.staffId
                && Objects.equals(name, that.name)
                && Objects.equals(role, that.role)
                && Objects.equals(at, that.at);
    }

    @Override
    public int hashCode() {
        return Objects.hash(staffId, name, role, at);
    }
}
