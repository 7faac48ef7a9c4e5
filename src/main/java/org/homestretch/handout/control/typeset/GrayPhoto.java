package org.homestretch.handout.control.typeset;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Makes pictures gray and leaves as transparent what is so, the same from the same file every time. */
final class GrayPhoto {

    /** How bright red, green and blue look, in thousandths (ITU-R BT.601). */
    private static final int[] BRIGHTNESS = {299, 587, 114};

    private static final int THOUSANDTHS = 1000;
    private static final int BYTE = 0xFF;

    private GrayPhoto() {}

    static PDImageXObject embedded(PDDocument document, byte[] file) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file));
        if (picture == null) {
            throw new IOException("neither JPEG nor PNG");
        }
        BufferedImage gray = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        BufferedImage alpha = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        fill(picture, gray.getRaster(), alpha.getRaster());
        PDImageXObject embedded = LosslessFactory.createFromImage(document, gray);
        if (picture.getColorModel().hasAlpha()) {
            embedded.getCOSObject().setItem(COSName.SMASK, LosslessFactory.createFromImage(document, alpha));
        }
        return embedded;
    }

    private static void fill(BufferedImage picture, WritableRaster gray, WritableRaster alpha) {
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int argb = picture.getRGB(x, y);
                gray.setSample(x, y, 0, brightness(argb));
                alpha.setSample(x, y, 0, argb >> 24 & BYTE);
            }
        }
    }

    private static int brightness(int argb) {
        int sum = 0;
        for (int channel = 0; channel < BRIGHTNESS.length; channel++) {
            sum += BRIGHTNESS[channel] * (argb >> 16 - 8 * channel & BYTE);
        }
        return (sum + THOUSANDTHS / 2) / THOUSANDTHS;
    }
}
