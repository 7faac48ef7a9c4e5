package org.homestretch.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The way from a printed handout to its patient's diary: the QR code carries a secret token, the paper a short code to
 * type. Either only leads to the question for the birth date; five wrong answers in a day close it until the next day.
 */
@Entity
@Table(name = "patient_link")
public class PatientLink {

    public static final int WRONG_TRIES_MAX = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "patient_id", nullable = false)
    private long patientId;

    @Column(name = "program_id", nullable = false)
    private long programId;

    @Column(name = "token_hash", nullable = false, length = 64)
    private String tokenHash;

    @Column(name = "sheet_code", nullable = false, length = 16)
    private String sheetCode;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "expires_on", nullable = false)
    private LocalDate expiresOn;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "tries_on")
    private LocalDate triesOn;

    @Column(name = "wrong_tries", nullable = false)
    private int wrongTries;

    protected PatientLink() {}

    /** @param expiresOn the last day on which it opens the diary */
    public PatientLink(
            long patientId,
            long programId,
            String tokenHash,
            String sheetCode,
            Instant createdAt,
            LocalDate expiresOn) {
        this.patientId = patientId;
        this.programId = programId;
        this.tokenHash = tokenHash;
        this.sheetCode = sheetCode;
        this.createdAt = createdAt;
        this.expiresOn = expiresOn;
    }

    /** One of the day's tries is used up, until it is known to have been right. */
    public void takeTry(LocalDate today) {
        if (!today.equals(triesOn)) {
            triesOn = today;
            wrongTries = 0;
        }
        wrongTries++;
    }

    /** The try taken last was right. */
    public void giveTryBack() {
        wrongTries = Math.max(0, wrongTries - 1);
    }

    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public boolean isLockedOn(LocalDate today) {
        return today.equals(triesOn) && wrongTries >= WRONG_TRIES_MAX;
    }

    /** Whether it leads to the diary on that day at all: neither revoked nor expired. */
    public boolean isOpenOn(LocalDate today) {
        return revokedAt == null && !today.isAfter(expiresOn);
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
}
