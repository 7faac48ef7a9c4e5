package org.homestretch.handout.control.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one file: only those that it uses, and of them only the letters that occur (H-20). */
final class EmbeddedFonts implements AutoCloseable {

    private final Fonts fonts;
    private final PDDocument file;
    private final Map<FontProgram, PDFont> embedded = new HashMap<>();
    private final List<Loan> loans = new ArrayList<>();

    EmbeddedFonts(Fonts fonts, PDDocument file) {
        this.fonts = fonts;
        this.file = file;
    }

    private record Loan(FontProgram program, TrueTypeFont font) {}

    PDFont font(FontFamily family, boolean bold) throws IOException {
        FontProgram program = fonts.program(family, bold);
        PDFont font = embedded.get(program);
        if (font == null) {
            Loan loan = new Loan(program, program.borrow());
            loans.add(loan);
            font = PDType0Font.load(file, loan.font(), true);
            embedded.put(program, font);
        }
        return font;
    }

    @Override
    public void close() {
        loans.forEach(loan -> loan.program().giveBack(loan.font()));
        loans.clear();
    }
}
