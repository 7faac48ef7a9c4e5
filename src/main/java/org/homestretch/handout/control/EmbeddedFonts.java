package org.homestretch.handout.control;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one file: only those that it uses, and of them only the letters that occur. */
final class EmbeddedFonts implements AutoCloseable {

    private final HandoutFonts fonts;
    private final PDDocument file;
    private final List<Loan> loans = new ArrayList<>();

    EmbeddedFonts(HandoutFonts fonts, PDDocument file) {
        this.fonts = fonts;
        this.file = file;
    }

    private record Loan(FontProgram program, TrueTypeFont font) {}

    void registerWith(PdfRendererBuilder builder, Set<FontFamily> families) {
        for (FontFamily family : families) {
            for (int weight : new int[] {FontFamily.NORMAL, FontFamily.BOLD}) {
                builder.useFont(supplier(family, weight), family.cssName(), weight, FontStyle.NORMAL, true);
            }
        }
    }

    /** Asked for the font when the first letter of its weight is set. */
    private PDFontSupplier supplier(FontFamily family, int weight) {
        return new PDFontSupplier(null) {
            @Override
            public PDFont supply() {
                return embed(fonts.program(family, weight));
            }
        };
    }

    private PDFont embed(FontProgram program) {
        Loan loan = new Loan(program, program.borrow());
        loans.add(loan);
        try {
            return PDType0Font.load(file, loan.font(), true);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a font is in memory", impossible);
        }
    }

    @Override
    public void close() {
        loans.forEach(loan -> loan.program().giveBack(loan.font()));
        loans.clear();
    }
}
