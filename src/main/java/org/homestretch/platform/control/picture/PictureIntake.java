package org.homestretch.platform.control.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.homestretch.platform.control.picture.PictureRefused.Fault;
import org.homestretch.platform.entity.PictureFile;

/**
 * Makes a picture of ours from a file that somebody uploaded (PL-6). Size and kind are checked before anything is decoded;
 * the picture is turned upright, scaled down and written anew, so that nothing else of the file is kept: no place where a
 * photo was taken, no hidden second file.
 */
@ApplicationScoped
public class PictureIntake {

    /** Of a file. */
    public static final int BYTES_MAX = 8 * 1024 * 1024;

    /** Width times height. */
    public static final int PIXELS_MAX = 24_000_000;

    /** The longer side of a picture that fills a screen. */
    public static final int SIDE_MAX = 1600;

    private static final float JPEG_QUALITY = 0.86f;

    /** A drawing is smaller than that; a photo in PNG is not, and becomes a JPEG. */
    private static final int PNG_BYTES_MAX = 1_500_000;

    /** The JPEG reader fills up with gray what is missing of a file, and says so. */
    private static final Pattern TELLS_OF_A_CUT = Pattern.compile("Truncated|Premature");

    /** Decoding needs memory: no more than two at a time. */
    private final Semaphore desks = new Semaphore(2, true);

    /**
     * @param sideMax pixels of the longer side of what is kept
     * @throws PictureRefused if the file is no picture, or too large
     */
    public PictureFile take(byte[] file, int sideMax) throws PictureRefused {
        if (file.length > BYTES_MAX) {
            throw new PictureRefused(Fault.TOO_MANY_BYTES);
        }
        PictureFormat format = PictureFormat.of(file).orElseThrow(() -> new PictureRefused(Fault.NO_PICTURE));
        desks.acquireUninterruptibly();
        try {
            BufferedImage picture = redrawn(read(file, format, sideMax), Orientation.of(file, format), sideMax);
            return written(picture, format);
        } finally {
            desks.release();
        }
    }

    private static BufferedImage read(byte[] file, PictureFormat format, int sideMax) throws PictureRefused {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = format.reader();
            try {
                reader.setInput(in, true, true);
                ImageReadParam param = coarse(reader, sideMax);
                boolean[] cut = {false};
                reader.addIIOReadWarningListener((source, warning) ->
                        cut[0] |= TELLS_OF_A_CUT.matcher(warning).find());
                BufferedImage picture = reader.read(0, param);
                if (cut[0]) {
                    throw new PictureRefused(Fault.NO_PICTURE);
                }
                return picture;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            // Readers answer damaged files with exceptions of every kind.
            throw new PictureRefused(Fault.NO_PICTURE);
        }
    }

    /**
     * Larger pictures are read coarsely, as far as they stay finer than what is kept. Only the head of the file is read for
     * it.
     */
    private static ImageReadParam coarse(ImageReader reader, int sideMax) throws IOException, PictureRefused {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width < 1 || height < 1) {
            throw new PictureRefused(Fault.NO_PICTURE);
        }
        if (width * height > PIXELS_MAX) {
            throw new PictureRefused(Fault.TOO_MANY_PIXELS);
        }
        int step = (int) Math.max(1, Math.max(width, height) / (2 * sideMax));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return param;
    }

    private static BufferedImage redrawn(BufferedImage read, int orientation, int sideMax) {
        double scale = Math.min(1, (double) sideMax / Math.max(read.getWidth(), read.getHeight()));
        boolean onItsSide = Orientation.isOnItsSide(orientation);
        int width = Math.max(1, (int) Math.round(scale * (onItsSide ? read.getHeight() : read.getWidth())));
        int height = Math.max(1, (int) Math.round(scale * (onItsSide ? read.getWidth() : read.getHeight())));
        boolean transparent = read.getColorModel().hasAlpha();
        BufferedImage picture = new BufferedImage(
                width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        AffineTransform transform = AffineTransform.getScaleInstance(
                (double) width / (onItsSide ? read.getHeight() : read.getWidth()),
                (double) height / (onItsSide ? read.getWidth() : read.getHeight()));
        transform.concatenate(Orientation.upright(orientation, read.getWidth(), read.getHeight()));
        canvas.drawImage(read, transform, null);
        canvas.dispose();
        return picture;
    }

    private static PictureFile written(BufferedImage picture, PictureFormat format) {
        boolean transparent = picture.getColorModel().hasAlpha();
        if (transparent || format == PictureFormat.PNG) {
            byte[] png = encoded(picture, "png");
            if (transparent && png.length <= BYTES_MAX || png.length <= PNG_BYTES_MAX) {
                return kept(picture, "image/png", png);
            }
        }
        return kept(picture, "image/jpeg", encoded(onWhite(picture), "jpeg"));
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        BufferedImage opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = opaque.createGraphics();
        canvas.drawImage(picture, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return opaque;
    }

    private static byte[] encoded(BufferedImage picture, String name) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(name).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (name.equals("jpeg")) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(JPEG_QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), param);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a picture is written to memory only", impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static PictureFile kept(BufferedImage picture, String contentType, byte[] bytes) {
        return new PictureFile(hash(bytes), contentType, picture.getWidth(), picture.getHeight(), bytes);
    }

    /** SHA-256 in hexadecimal. */
    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
