package org.homestretch.handout.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One handout of a batch. */
@Embeddable
public class BatchItem {

    @Column(name = "program_version_id", nullable = false)
    private long versionId;

    @Column(name = "patient_id", nullable = false)
    private long patientId;

    @Column(name = "handout_id")
    private Long handoutId;

    protected BatchItem() {}

    public BatchItem(long versionId, long patientId, Long handoutId) {
        this.versionId = versionId;
        this.patientId = patientId;
        this.handoutId = handoutId;
    }

    public long versionId() {
        return versionId;
    }

    public long patientId() {
        return patientId;
    }

    /** What it was archived as, or null before the batch is done. */
    public Long handoutId() {
        return handoutId;
    }
}
