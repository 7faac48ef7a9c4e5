package org.homestretch.platform.control.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files as people upload them, and as nobody should. */
final class PictureFiles {

    /** 60 by 40 pixels, without loss. */
    static final byte[] WEBP = Base64.getDecoder()
            .decode(
                    "UklGRkIAAABXRUJQVlA4TDUAAAAvO8AJAJmM6H9sIqL/AbNp2+j/17MlLShI24CZf8d/QoIUkjQIBCgKD5xwICkeherkfJQPAgA=");

    /** 60 by 40 pixels, with loss. */
    static final byte[] WEBP_PHOTO = Base64.getDecoder()
            .decode(
                    "UklGRoIAAABXRUJQVlA4IHYAAAAQBQCdASo8ACgAPrVQpU0nJCOiJXgLMOAWiWYAzQBCeMbyyX/AEnX8GUS1CbRNWrewAP7uTDEqTH+5P8AjQf/6Uqf1D533fbu9FSS526XoMtZL0qz3hueC9DVzlAyQWLlpyC1BH2+sy9Lwcd7lZ/v/2yApTYAA");

    private static final int APP1_HEAD = 4;

    private PictureFiles() {}

    /** Red on the left, blue on the right. */
    static BufferedImage redAndBlue(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        canvas.dispose();
        return picture;
    }

    static byte[] file(BufferedImage picture, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] jpeg(int width, int height) {
        return file(redAndBlue(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    static byte[] png(int width, int height) {
        return file(redAndBlue(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    /** The photo with a camera's notes: how it was held, and where it was taken. */
    static byte[] withExif(byte[] jpeg, int orientation, String place) {
        byte[] words = place.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(26 + words.length);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 1);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putInt(0).put(words);
        byte[] mark = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + APP1_HEAD + mark.length + tiff.capacity());
        file.put(jpeg, 0, 2);
        file.putShort((short) 0xFFE1).putShort((short) (2 + mark.length + tiff.capacity()));
        file.put(mark).put(tiff.array());
        file.put(jpeg, 2, jpeg.length - 2);
        return file.array();
    }

    /** A few bytes that claim to be a picture of that size. */
    static byte[] pngClaiming(int width, int height) {
        ByteBuffer head = ByteBuffer.allocate(17);
        head.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        head.put((byte) 8).put((byte) 2).put(new byte[3]);
        CRC32 checksum = new CRC32();
        checksum.update(head.array());
        ByteBuffer file = ByteBuffer.allocate(8 + 4 + 17 + 4);
        file.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        file.putInt(13).put(head.array()).putInt((int) checksum.getValue());
        return file.array();
    }
}
