package org.homestretch.patient.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * A condition that a therapist noted about a patient: current from when it is noted until it is ended. It is never
 * deleted, because programs were chosen with it in mind (PT-10).
 */
@Entity
@Table(name = "patient_condition")
public class PatientCondition {

    public static final int NOTE_MAX = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "patient_id", nullable = false)
    private Patient patient;

    @Column(name = "code", nullable = false, length = 8)
    private String code;

    @Convert(converter = YearMonthConverter.class)
    @Column(name = "since_month", length = 7)
    private YearMonth since;

    @Column(name = "note", length = NOTE_MAX)
    private String note;

    @Column(name = "noted_at", nullable = false)
    private Instant notedAt;

    @Column(name = "noted_by", nullable = false)
    private long notedBy;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_by")
    private Long endedBy;

    protected PatientCondition() {}

    PatientCondition(Patient patient, NotedCondition noted, Instant at, long staffId) {
        this.patient = Objects.requireNonNull(patient, "patient");
        this.code = noted.code();
        this.since = noted.since();
        this.note = noted.note();
        this.notedAt = Objects.requireNonNull(at, "noted at");
        this.notedBy = staffId;
    }

    void end(LocalDate day, long staffId) {
        if (!isCurrent()) {
            throw new IllegalStateException("condition " + id + " has ended already");
        }
        this.endedOn = Objects.requireNonNull(day, "ended on");
        this.endedBy = staffId;
    }

    public Long id() {
        return id;
    }

    /** C1 to C32 of clinical facts 3B, or one of the added A1 to A18. */
    public String code() {
        return code;
    }

    /** Empty when the patient does not know. */
    public Optional<YearMonth> since() {
        return Optional.ofNullable(since);
    }

    /** For therapists only. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public Instant notedAt() {
        return notedAt;
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public boolean isCurrent() {
        return endedOn == null;
    }
}
