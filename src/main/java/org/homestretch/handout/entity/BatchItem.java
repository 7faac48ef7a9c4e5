package org.homestretch.handout.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One handout of a batch. */
@Embeddable
public class BatchItem {

    @Column(name = "program_version_id", nullable = false)
    private long versionId;

    @Column(name = "patient_id", nullable = false)
    private long patientId;

    @Column(name = "handout_id")
    private Long handoutId;

    @Enumerated(EnumType.STRING)
    @Column(name = "left_out", length = 20)
    private LeftOut leftOut;

    protected BatchItem() {}

    public BatchItem(long versionId, long patientId, Long handoutId) {
        this.versionId = versionId;
        this.patientId = patientId;
        this.handoutId = handoutId;
    }

    /** The same as archived. */
    BatchItem printed(long archived) {
        return new BatchItem(versionId, patientId, archived);
    }

    /** The same as one that cannot be printed (H-56). */
    BatchItem leftOut(LeftOut why) {
        BatchItem item = new BatchItem(versionId, patientId, null);
        item.leftOut = why;
        return item;
    }

    public boolean isLeftOut() {
        return leftOut != null;
    }

    public long versionId() {
        return versionId;
    }

    public long patientId() {
        return patientId;
    }

    /** What it was archived as, or null before the batch is done and if it is left out. */
    public Long handoutId() {
        return handoutId;
    }
}
