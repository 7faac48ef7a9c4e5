package org.homestretch.platform.control.picture;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a camera was held, as EXIF tells it: 1 upright, 3 upside down, 6 and 8 on its sides, the others mirrored as well.
 * Whatever cannot be understood counts as upright.
 */
final class Orientation {

    private static final int UPRIGHT = 1;
    private static final int TAG = 0x0112;
    private static final int ENTRY_BYTES = 12;

    /** Where cameras write it lies well within that. */
    private static final int SEARCHED_BYTES = 256 * 1024;

    private Orientation() {}

    /** The orientation in a JPEG, PNG or WebP file, 1 to 8. */
    static int of(byte[] file, PictureFormat format) {
        try {
            int tiff = tiff(file, format);
            return tiff < 0
                    ? UPRIGHT
                    : read(ByteBuffer.wrap(file, tiff, file.length - tiff).slice());
        } catch (RuntimeException outOfBounds) {
            return UPRIGHT; // offsets in the file point nowhere: the picture itself may well be sound
        }
    }

    private static int tiff(byte[] file, PictureFormat format) {
        return switch (format) {
            case JPEG -> after(file, "Exif\0\0");
            case PNG -> after(file, "eXIf");
            case WEBP -> behindSize(file);
        };
    }

    private static int behindSize(byte[] file) {
        int chunk = after(file, "EXIF");
        return chunk < 0 ? chunk : chunk + Integer.BYTES;
    }

    private static int after(byte[] file, String mark) {
        byte[] sign = mark.getBytes(StandardCharsets.US_ASCII);
        boolean fromEnd = mark.equals("EXIF");
        int first = fromEnd ? Math.max(0, file.length - SEARCHED_BYTES) : 0;
        int last = fromEnd ? file.length : Math.min(file.length, SEARCHED_BYTES);
        for (int i = first; i <= last - sign.length; i++) {
            if (Arrays.equals(file, i, i + sign.length, sign, 0, sign.length)) {
                return i + sign.length;
            }
        }
        return -1;
    }

    private static int read(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(Integer.BYTES);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + Short.BYTES + i * ENTRY_BYTES;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                int value = Short.toUnsignedInt(tiff.getShort(entry + 8));
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    static boolean isOnItsSide(int orientation) {
        return orientation >= 5;
    }

    /** Turns a picture of that size upright. */
    static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
