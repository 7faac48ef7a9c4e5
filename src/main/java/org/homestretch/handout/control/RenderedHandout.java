package org.homestretch.handout.control;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.homestretch.handout.entity.GridBox;

/**
 * A finished handout, ready for the archive.
 *
 * @param pdf the file; shared, not to be changed
 * @param pageCount number of pages
 * @param sha256 hash of the file in lower-case hexadecimal
 * @param language that the handout's own sentences are in
 * @param boxes of the diary, with their places
 */
public record RenderedHandout(byte[] pdf, int pageCount, String sha256, Locale language, List<GridBox> boxes) {

    public RenderedHandout {
        boxes = List.copyOf(boxes);
    }

    static RenderedHandout of(byte[] pdf, int pageCount, Locale language, List<GridBox> boxes) {
        return new RenderedHandout(pdf, pageCount, sha256(pdf), language, boxes);
    }

    /** The hash by which the archive recognizes that a file is still the one that was printed. */
    public static String sha256(byte[] pdf) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
