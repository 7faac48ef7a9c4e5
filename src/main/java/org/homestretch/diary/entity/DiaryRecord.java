package org.homestretch.diary.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One statement in a patient's diary. What it says never changes: whoever knows better adds another that points at it and
 * stands in its place (adherence rule 10).
 */
@MappedSuperclass
public abstract class DiaryRecord {

    public static final int REASON_MAX = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "row_version", nullable = false)
    private int rowVersion;

    @Column(name = "patient_id", nullable = false)
    private long patientId;

    @Column(name = "program_id", nullable = false)
    private long programId;

    @Column(name = "diary_day", nullable = false)
    private LocalDate day;

    @Embedded
    private Recording recording;

    @Column(name = "corrects_id")
    private Long correctsId;

    @Column(name = "correction_reason", length = REASON_MAX)
    private String correctionReason;

    /** True or null, never false: the unique key of the table counts only what is not null. */
    @Column(name = "current_marker")
    private Boolean current;

    protected DiaryRecord() {}

    DiaryRecord(long patientId, long programId, LocalDate day, Recording recording) {
        this.patientId = patientId;
        this.programId = programId;
        this.day = Objects.requireNonNull(day, "day");
        this.recording = Objects.requireNonNull(recording, "recording");
        this.current = Boolean.TRUE;
    }

    /** What the statement is about; only one statement about it is current. */
    public abstract Object subject();

    /** What it says about its subject. */
    public abstract Object statement();

    /** Whether the other is the same statement, sent again. */
    public boolean repeats(DiaryRecord other) {
        return programId == other.programId
                && subject().equals(other.subject())
                && statement().equals(other.statement());
    }

    /** Gives up its place to a correction, which must be stored after this. */
    public void supersede() {
        current = null;
    }

    /**
     * Stands in the place of an earlier statement about the same subject.
     *
     * @param reason why staff changed it; null when patients change their own mind
     * @throws IllegalArgumentException if the earlier one is about something else, or the reason is longer than 300
     */
    public void correct(DiaryRecord earlier, String reason) {
        if (programId != earlier.programId || !subject().equals(earlier.subject())) {
            throw new IllegalArgumentException("a correction speaks of the same subject");
        }
        if (reason != null && reason.length() > REASON_MAX) {
            throw new IllegalArgumentException("the reason is longer than " + REASON_MAX);
        }
        correctsId = Objects.requireNonNull(earlier.id, "the corrected statement is stored");
        correctionReason = reason;
    }

    public Long id() {
        return id;
    }

    public long patientId() {
        return patientId;
    }

    public long programId() {
        return programId;
    }

    public LocalDate day() {
        return day;
    }

    public Recording recording() {
        return recording;
    }

    /** The statement in whose place this one stands, or null. */
    public Long correctsId() {
        return correctsId;
    }

    /** Why staff corrected it, or null. */
    public String correctionReason() {
        return correctionReason;
    }

    /** Whether nothing has corrected it. */
    public boolean isCurrent() {
        return current != null;
    }
}
