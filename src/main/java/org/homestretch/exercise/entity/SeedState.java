package org.homestretch.exercise.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which shipped library this database holds: one row, which nodes lock while they bring the library up to date. */
@Entity
@Table(name = "library_seed")
public class SeedState {

    public static final int ID = 1;

    @Id
    @Column(name = "id")
    private int id;

    @Column(name = "content_hash", length = 64)
    private String contentHash;

    protected SeedState() {}

    /** Whether the shipped library with this hash has been taken over. */
    public boolean holds(String hash) {
        return hash.equals(contentHash);
    }

    public void takeOver(String hash) {
        this.contentHash = hash;
    }
}
