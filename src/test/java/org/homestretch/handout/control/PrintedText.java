package org.homestretch.handout.control;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a handout back the way a person would: page by page. */
final class PrintedText {

    private PrintedText() {}

    /** In the order in which the engine wrote it. */
    static List<String> pages(RenderedHandout handout) {
        return pages(handout, false);
    }

    /** From top to bottom and from left to right. */
    static List<String> linesOfPages(RenderedHandout handout) {
        return pages(handout, true);
    }

    private static List<String> pages(RenderedHandout handout, boolean byPosition) {
        try (PDDocument document = Loader.loadPDF(handout.pdf())) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(byPosition);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s+", " "));
            }
            return pages;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String all(RenderedHandout handout) {
        return String.join(" ", pages(handout));
    }

    /** The height of every letter, in points. */
    static List<Float> letterSizes(RenderedHandout handout) {
        List<Float> sizes = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(handout.pdf())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    letters.forEach(letter -> sizes.add(letter.getFontSizeInPt()));
                }
            }.getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sizes;
    }

    static BufferedImage picture(RenderedHandout handout, int page, float dotsPerInch) {
        try (PDDocument document = Loader.loadPDF(handout.pdf())) {
            return new PDFRenderer(document).renderImageWithDPI(page - 1, dotsPerInch);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
