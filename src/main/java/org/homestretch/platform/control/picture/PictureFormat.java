package org.homestretch.platform.control.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** The kinds of files that are taken in, told by how they begin and never by their name. */
enum PictureFormat {
    JPEG("FFD8FF", 0) {
        @Override
        ImageReader reader() {
            return builtIn("jpeg");
        }
    },
    PNG("89504E470D0A1A0A", 0) {
        @Override
        ImageReader reader() {
            return builtIn("png");
        }
    },
    /** A RIFF container whose form is WEBP. */
    WEBP("57454250", 8) {
        @Override
        ImageReader reader() throws IOException {
            return new WebPImageReaderSpi().createReaderInstance();
        }
    };

    private static final byte[] RIFF = "RIFF".getBytes(StandardCharsets.US_ASCII);

    private final byte[] sign;
    private final int place;

    PictureFormat(String sign, int place) {
        this.sign = HexFormat.of().parseHex(sign);
        this.place = place;
    }

    /** Reads it; must be disposed of. */
    abstract ImageReader reader() throws IOException;

    static Optional<PictureFormat> of(byte[] file) {
        return Stream.of(values()).filter(format -> format.isOf(file)).findFirst();
    }

    private boolean isOf(byte[] file) {
        boolean contained = place == 0 || startsWith(file, 0, RIFF);
        return contained && startsWith(file, place, sign);
    }

    private static boolean startsWith(byte[] file, int from, byte[] sign) {
        return file.length >= from + sign.length && Arrays.equals(file, from, from + sign.length, sign, 0, sign.length);
    }

    private static ImageReader builtIn(String name) {
        return ImageIO.getImageReadersByFormatName(name).next();
    }
}
