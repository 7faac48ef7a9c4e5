package org.homestretch.handout.control.typeset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The words of the same pages at the same places, written straight with PDFBox: no layout, no tags, no figures, boxes and
 * borders. What remains is the least that such a file costs.
 */
public final class DirectWriter {

    private final List<List<Words>> pages;
    private final Fonts fonts = new Fonts("/fonts/");

    /**
     * Words at one place of a page.
     *
     * @param y from the lower edge of the page, in points
     */
    public record Words(String text, float x, float y, float size, boolean bold) implements Serializable {}

    /** @param pages the words of each page */
    public DirectWriter(List<List<Words>> pages) {
        this.pages = pages;
    }

    /** What stands on the pages of that file. */
    public static List<List<Words>> words(byte[] pdf) {
        List<List<Words>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(words(document, page));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return pages;
    }

    private static List<Words> words(PDDocument document, int page) throws IOException {
        List<Words> words = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                TextPosition first = letters.get(0);
                words.add(new Words(
                        text,
                        first.getXDirAdj(),
                        first.getPageHeight() - first.getYDirAdj(),
                        first.getFontSizeInPt(),
                        first.getFont().getName().contains("Bold")));
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return words;
    }

    public byte[] print() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        FontProgram normal = fonts.program(FontFamily.LATIN, false);
        FontProgram bold = fonts.program(FontFamily.LATIN, true);
        var normalFont = normal.borrow();
        var boldFont = bold.borrow();
        try (PDDocument document = new PDDocument()) {
            PDType0Font plain = PDType0Font.load(document, normalFont, true);
            PDType0Font strong = PDType0Font.load(document, boldFont, true);
            for (List<Words> words : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    for (Words run : words) {
                        content.beginText();
                        content.setFont(run.bold() ? strong : plain, run.size());
                        content.newLineAtOffset(run.x(), run.y());
                        content.showText(run.text());
                        content.endText();
                    }
                }
            }
            document.save(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            normal.giveBack(normalFont);
            bold.giveBack(boldFont);
        }
        return file.toByteArray();
    }
}
