package org.homestretch.exercise.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * Where an entry of the library comes from: the clinic made it, or it ships with the product. What shipped follows later
 * releases until the clinic edits it (L-11).
 */
@Embeddable
public class Origin implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int HASH_LENGTH = 64;

    /** Hash of the content as it shipped; null for what the clinic made. */
    @Column(name = "seed_hash", length = HASH_LENGTH)
    private String seedHash;

    @Column(name = "edited_here", nullable = false)
    private boolean editedHere;

    protected Origin() {}

    private Origin(String seedHash, boolean editedHere) {
        this.seedHash = seedHash;
        this.editedHere = editedHere;
    }

    static Origin ofClinic() {
        return new Origin(null, true);
    }

    /** @param seedHash hash of the content, by which a later release finds out whether it changed */
    static Origin shipped(String seedHash) {
        return new Origin(seedHash, false);
    }

    /** From now on later releases leave it alone. */
    Origin edited() {
        return new Origin(seedHash, true);
    }

    /** Whether a release with this hash changes it: it shipped, nobody here edited it, and it shipped differently. */
    boolean follows(String newSeedHash) {
        return seedHash != null && !editedHere && !seedHash.equals(newSeedHash);
    }

    boolean isClinic() {
        return seedHash == null;
    }
}
