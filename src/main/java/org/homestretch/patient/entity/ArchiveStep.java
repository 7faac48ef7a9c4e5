package org.homestretch.patient.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** One archiving or restoring of a patient: why, when, by whom (PT-9). */
@Entity
@Table(name = "patient_archive_step")
public class ArchiveStep {

    public static final int REASON_MAX = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "patient_id", nullable = false)
    private Patient patient;

    @Column(name = "archived", nullable = false)
    private boolean archived;

    @Column(name = "reason", nullable = false, length = REASON_MAX)
    private String reason;

    @Column(name = "taken_at", nullable = false)
    private Instant takenAt;

    @Column(name = "taken_by", nullable = false)
    private long takenBy;

    protected ArchiveStep() {}

    ArchiveStep(Patient patient, boolean archived, String reason, Instant at, long staffId) {
        this.patient = Objects.requireNonNull(patient, "patient");
        this.archived = archived;
        this.reason = Objects.requireNonNull(reason, "reason").strip();
        if (this.reason.isEmpty() || this.reason.length() > REASON_MAX) {
            throw new IllegalArgumentException("a reason has 1 to " + REASON_MAX + " characters");
        }
        this.takenAt = Objects.requireNonNull(at, "taken at");
        this.takenBy = staffId;
    }

    /** True for archiving, false for restoring. */
    public boolean isArchiving() {
        return archived;
    }

    public String reason() {
        return reason;
    }

    public Instant takenAt() {
        return takenAt;
    }

    /** Id of the staff member. */
    public long takenBy() {
        return takenBy;
    }
}
