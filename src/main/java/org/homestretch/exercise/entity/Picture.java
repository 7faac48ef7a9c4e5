package org.homestretch.exercise.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** A photo or drawing as it was taken in: known by the SHA-256 of its bytes, and never changed (L-37). */
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

    /**
     * @param hash SHA-256 of the bytes, in hexadecimal
     * @param width in pixels
     * @param height in pixels
     */
    public Picture(String hash, String contentType, int width, int height, byte[] bytes) {
        this.hash = hash;
        this.contentType = contentType;
        this.width = width;
        this.height = height;
        this.bytes = bytes.clone();
    }

    public String hash() {
        return hash;
    }

    public String contentType() {
        return contentType;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
