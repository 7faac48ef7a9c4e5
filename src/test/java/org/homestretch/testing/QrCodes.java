package org.homestretch.testing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Looks for QR codes on printed pages as a camera does that is held over them. */
public final class QrCodes {

    private static final float DOTS_PER_INCH = 200;

    private QrCodes() {}

    /**
     * What the QR code on that page says; empty if there is none.
     *
     * @param page number, from 1
     */
    public static Optional<String> on(byte[] pdf, int page) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return on(new PDFRenderer(document).renderImageWithDPI(page - 1, DOTS_PER_INCH));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<String> on(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        try {
            return Optional.of(new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText());
        } catch (ReaderException nothingThere) {
            return Optional.empty();
        }
    }
}
