package org.homestretch.handout.control.typeset;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A tagged PDF file that conforms to PDF/UA-1 and PDF/A-2a (H-3), page after page. For one thread. */
public final class TaggedFile implements AutoCloseable {

    private static final byte[] COLOR_PROFILE =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final PDDocument document = new PDDocument();
    private final FileProperties properties;
    private final StructureTree structure;
    private final EmbeddedFonts fonts;
    private final EmbeddedPictures pictures = new EmbeddedPictures(document);

    public TaggedFile(Fonts fonts, FileProperties properties) {
        this.properties = properties;
        this.structure = new StructureTree(properties.language());
        this.fonts = new EmbeddedFonts(fonts, document);
    }

    /**
     * A new last page.
     *
     * @param width in millimeters, as the height is
     * @param number within the handout, from 1
     * @param spots collects what is found on it
     */
    public Canvas page(double width, double height, int number, List<Spot> spots) {
        PDPage page = new PDPage(new PDRectangle(PageStream.points(width), PageStream.points(height)));
        document.addPage(page);
        try {
            PageStream stream = new PageStream(new PDPageContentStream(document, page), height);
            return new Canvas(this, stream, structure.page(page.getCOSObject()), number, spots);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a file is built in memory", impossible);
        }
    }

    StructureTree structure() {
        return structure;
    }

    PDFont font(FontFamily family, boolean bold) {
        try {
            return fonts.font(family, bold);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a font is in memory", impossible);
        }
    }

    PDFormXObject form(Picture picture) {
        return pictures.form(picture);
    }

    PDImageXObject photo(PhotoFile photo) {
        return pictures.photo(photo);
    }

    public int pageCount() {
        return document.getNumberOfPages();
    }

    /** The finished file. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            properties.writeTo(document, structure.root());
            PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(COLOR_PROFILE));
            intent.setOutputConditionIdentifier("sRGB");
            intent.setInfo("sRGB");
            document.getDocumentCatalog().addOutputIntent(intent);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a file is written to memory only", impossible);
        }
    }

    @Override
    public void close() {
        fonts.close();
        try {
            document.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a file is built in memory", impossible);
        }
    }
}
