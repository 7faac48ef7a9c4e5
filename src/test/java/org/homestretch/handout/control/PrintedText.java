package org.homestretch.handout.control;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
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
                pages.add(stripper.getText(document).replaceAll("[\\s\u00a0]+", " "));
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

    /** The colors of all letters, as 0xRRGGBB. */
    static Set<Integer> letterColors(RenderedHandout handout) {
        Set<Integer> colors = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(handout.pdf())) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    try {
                        colors.add(getGraphicsState().getNonStrokingColor().toRGB());
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                }
            };
            stripper.addOperator(new SetNonStrokingDeviceRGBColor(stripper));
            stripper.getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return colors;
    }

    /** Letters that stand beside each other without a gap, as they are read; what a line breaks off is a word of its own. */
    static List<Word> words(RenderedHandout handout) {
        Words words = new Words();
        try (PDDocument document = Loader.loadPDF(handout.pdf())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    words.add(letter);
                }
            }.getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words.all();
    }

    /** @param left in points from the left edge of its page, {@code baseline} from the upper one */
    record Word(String text, float left, float baseline) {}

    /** In the order in which they are drawn, which is from left to right in every language. */
    private static final class Words {

        /** In points: the sheet code is spaced, and a blank is wider. */
        private static final float TOUCHING = 1.5f;

        private final List<Word> all = new ArrayList<>();
        private final List<String> letters = new ArrayList<>();
        private TextPosition first;
        private TextPosition before;

        void add(TextPosition letter) {
            boolean touching = before != null
                    && before.getY() == letter.getY()
                    && Math.abs(before.getX() + before.getWidth() - letter.getX()) < TOUCHING;
            if (!touching || letter.getUnicode().isBlank()) {
                end();
                first = letter;
            }
            letters.add(letter.getUnicode());
            before = letter;
        }

        private void end() {
            if (letters.isEmpty()) {
                return;
            }
            if (letters.stream().anyMatch(Words::isFromRight)) {
                Collections.reverse(letters);
            }
            String text = Normalizer.normalize(String.join("", letters), Normalizer.Form.NFKC);
            all.add(new Word(text.strip(), first.getX(), first.getY()));
            letters.clear();
        }

        private static boolean isFromRight(String letter) {
            return Character.getDirectionality(letter.codePointAt(0)) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        }

        List<Word> all() {
            end();
            return all;
        }
    }

    static BufferedImage picture(RenderedHandout handout, int page, float dotsPerInch) {
        try (PDDocument document = Loader.loadPDF(handout.pdf())) {
            return new PDFRenderer(document).renderImageWithDPI(page - 1, dotsPerInch);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
