package org.homestretch.handout.control.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One font file, read once. Reading it apart costs more than setting a page with it, so fonts that were read apart are lent
 * to one handout after another; each is used by one thread at a time.
 */
final class FontProgram {

    /** Most letters of most handouts are below it. */
    private static final int COMMON = 0x500;

    private final byte[] file;
    private final CmapLookup letters;
    private final HorizontalMetricsTable widths;
    private final double unitsPerEm;
    /** Of the common letters; not a number until asked for. Threads that look at once find the same. */
    private final double[] common = new double[COMMON];

    private final ConcurrentLinkedQueue<TrueTypeFont> idle = new ConcurrentLinkedQueue<>();

    /** @throws MissingFontException if the file is not in the application or cannot be read (H-10) */
    FontProgram(String familyName, String path) {
        try (InputStream stream = FontProgram.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new MissingFontException(familyName);
            }
            file = stream.readAllBytes();
            TrueTypeFont font = parse();
            letters = font.getUnicodeCmapLookup();
            widths = font.getHorizontalMetrics();
            unitsPerEm = font.getUnitsPerEm();
            Arrays.fill(common, Double.NaN);
            idle.add(font);
        } catch (IOException unreadable) {
            throw new MissingFontException(familyName, unreadable);
        }
    }

    boolean has(int letter) {
        return letters.getGlyphId(letter) != 0;
    }

    /** The width of a letter as a share of the letters' size. */
    double advance(int letter) {
        if (letter >= COMMON) {
            return measured(letter);
        }
        double known = common[letter];
        if (Double.isNaN(known)) {
            known = measured(letter);
            common[letter] = known;
        }
        return known;
    }

    private double measured(int letter) {
        return widths.getAdvanceWidth(letters.getGlyphId(letter)) / unitsPerEm;
    }

    TrueTypeFont borrow() {
        TrueTypeFont font = idle.poll();
        try {
            return font == null ? parse() : font;
        } catch (IOException impossible) {
            throw new UncheckedIOException("the same bytes could be read before", impossible);
        }
    }

    void giveBack(TrueTypeFont font) {
        idle.add(font);
    }

    private TrueTypeFont parse() throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(file));
    }
}
