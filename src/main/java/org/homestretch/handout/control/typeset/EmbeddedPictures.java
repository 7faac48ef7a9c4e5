package org.homestretch.handout.control.typeset;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * The figures and photos of one file, each once, however often it is shown (H-20). Figures were made into drawing operators
 * before, so that nothing is left to read or to lay out.
 */
final class EmbeddedPictures {

    private final PDDocument file;
    private final Map<Picture, PDFormXObject> forms = new IdentityHashMap<>();
    private final Map<PhotoFile, PDImageXObject> photos = new HashMap<>();

    EmbeddedPictures(PDDocument file) {
        this.file = file;
    }

    PDFormXObject form(Picture picture) {
        return forms.computeIfAbsent(picture, this::embedded);
    }

    private PDFormXObject embedded(Picture picture) {
        try {
            PDStream stream = new PDStream(file);
            try (OutputStream packed = stream.getCOSObject().createRawOutputStream()) {
                packed.write(picture.operators());
            }
            stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
            PDFormXObject form = new PDFormXObject(stream);
            form.setBBox(new PDRectangle((float) picture.width(), (float) picture.height()));
            form.setMatrix(new AffineTransform(1, 0, 0, -1, 0, picture.height()));
            form.setResources(new PDResources());
            return form;
        } catch (IOException impossible) {
            throw new UncheckedIOException("a file is built in memory", impossible);
        }
    }

    PDImageXObject photo(PhotoFile photo) {
        return photos.computeIfAbsent(photo, this::embedded);
    }

    private PDImageXObject embedded(PhotoFile photo) {
        try {
            byte[] bytes = photo.file().array();
            return photo.gray()
                    ? GrayPhoto.embedded(file, bytes)
                    : PDImageXObject.createFromByteArray(file, bytes, null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the library took the picture in", unreadable);
        }
    }
}
