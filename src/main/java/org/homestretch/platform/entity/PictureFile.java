package org.homestretch.platform.entity;

/**
 * A picture as it is kept and shown.
 *
 * @param hash SHA-256 of the bytes, in hexadecimal
 * @param contentType image/jpeg or image/png
 * @param width in pixels
 * @param height in pixels
 */
public record PictureFile(String hash, String contentType, int width, int height, byte[] bytes) {

    public PictureFile {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
