package org.homestretch.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A printed file as somebody sees who leafs through it.
 *
 * @param width of its first page, in points
 */
public record PrintedPages(int count, int width, String text) {

    public static PrintedPages of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PrintedPages(
                    document.getNumberOfPages(),
                    Math.round(document.getPage(0).getMediaBox().getWidth()),
                    new PDFTextStripper().getText(document));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
