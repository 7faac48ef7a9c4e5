package org.homestretch.handout.control;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts of the handout, read once and kept in memory: Noto Sans for Latin, Greek and Cyrillic letters, with Arabic and
 * Hebrew for names.
 */
final class HandoutFonts {

    /** The families in the order in which a letter is looked for; the style sheet names the same. */
    private static final List<Face> FACES = List.of(
            new Face("Noto Sans", 400, "noto-sans-400.ttf"),
            new Face("Noto Sans", 700, "noto-sans-700.ttf"),
            new Face("Noto Sans Arabic", 400, "noto-sans-arabic-400.ttf"),
            new Face("Noto Sans Arabic", 700, "noto-sans-arabic-700.ttf"),
            new Face("Noto Sans Hebrew", 400, "noto-sans-hebrew-400.ttf"),
            new Face("Noto Sans Hebrew", 700, "noto-sans-hebrew-700.ttf"));

    private static final int REPLACEMENT = 0xFFFD;

    private final List<Loaded> fonts = new ArrayList<>();

    /**
     * @param folder of the class path that holds the fonts, ending in a slash
     * @throws MissingFontException if one of them is not there or cannot be read
     */
    HandoutFonts(String folder) {
        FACES.forEach(face -> fonts.add(load(face, folder)));
    }

    void registerWith(PdfRendererBuilder builder) {
        for (Loaded font : fonts) {
            builder.useFont(
                    () -> new ByteArrayInputStream(font.bytes()),
                    font.face().family(),
                    font.face().weight(),
                    FontStyle.NORMAL,
                    true);
        }
    }

    /**
     * The text with composed accents, without control characters, and with a replacement sign for every letter that no
     * font has: a PDF/UA file must not contain a letter without a shape.
     */
    String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        Normalizer.normalize(text, Form.NFC).codePoints().forEach(letter -> appendPrintable(printable, letter));
        return printable.toString();
    }

    private void appendPrintable(StringBuilder printable, int letter) {
        if (Character.isWhitespace(letter)) {
            printable.append(' ');
        } else if (canShow(letter) && !isDirectionOverride(letter)) {
            printable.appendCodePoint(letter);
        } else if (!isInvisible(letter)) {
            printable.appendCodePoint(REPLACEMENT);
        }
    }

    private boolean canShow(int letter) {
        return !Character.isISOControl(letter)
                && fonts.stream().anyMatch(font -> font.letters().getGlyphId(letter) != 0);
    }

    /** Explicit direction marks could make a note read differently on paper than on the screen. */
    private static boolean isDirectionOverride(int letter) {
        return letter >= 0x202A && letter <= 0x202E || letter >= 0x2066 && letter <= 0x2069;
    }

    private static boolean isInvisible(int letter) {
        int type = Character.getType(letter);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED;
    }

    private static Loaded load(Face face, String folder) {
        try (InputStream file = HandoutFonts.class.getResourceAsStream(folder + face.file())) {
            if (file == null) {
                throw new MissingFontException(face.family());
            }
            byte[] bytes = file.readAllBytes();
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
                return new Loaded(face, bytes, font.getUnicodeCmapLookup());
            }
        } catch (IOException unreadable) {
            throw new MissingFontException(face.family(), unreadable);
        }
    }

    private record Face(String family, int weight, String file) {}

    private record Loaded(Face face, byte[] bytes, CmapLookup letters) {}
}
