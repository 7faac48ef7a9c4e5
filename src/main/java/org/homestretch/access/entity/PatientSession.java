package org.homestretch.access.entity;

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

/** A patient's phone that confirmed the birth date; it reaches the diary of one program, as long as its link is open. */
@Entity
@Table(name = "patient_session")
public class PatientSession {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "patient_link_id", nullable = false)
    private PatientLink link;

    @Column(name = "token_hash", nullable = false, length = 64)
    private String tokenHash;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    protected PatientSession() {}

    public PatientSession(PatientLink link, String tokenHash, Instant openedAt, Instant expiresAt) {
        this.link = link;
        this.tokenHash = tokenHash;
        this.openedAt = openedAt;
        this.expiresAt = expiresAt;
    }
}
