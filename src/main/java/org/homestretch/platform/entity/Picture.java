package org.homestretch.platform.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** A photo or drawing as it was taken in: known by the SHA-256 of its bytes, brought by PictureStore, and never changed (PL-6). */
@Entity
@Table(name = "picture")
public class Picture {

    public static final int HASH_LENGTH = 64;

    @Id
    @Column(name = "content_hash", length = HASH_LENGTH, nullable = false, updatable = false)
    private String hash;

    @Column(name = "content_type", nullable = false, updatable = false)
    private String contentType;

    @Column(name = "width", nullable = false, updatable = false)
    private int width;

    @Column(name = "height", nullable = false, updatable = false)
    private int height;

    @Lob
    @Column(name = "bytes", nullable = false, updatable = false)
    private byte[] bytes;

    protected Picture() {}

    public PictureFile file() {
        return new PictureFile(hash, contentType, width, height, bytes);
    }
}
