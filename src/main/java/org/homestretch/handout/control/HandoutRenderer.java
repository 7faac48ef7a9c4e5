package org.homestretch.handout.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.homestretch.handout.control.typeset.FileProperties;
import org.homestretch.handout.control.typeset.Fonts;
import org.homestretch.handout.control.typeset.MissingFontException;
import org.homestretch.handout.control.typeset.Spot;
import org.homestretch.handout.control.typeset.TaggedFile;

/**
 * Prints handouts as tagged PDF files that conform to PDF/UA-1 and PDF/A-2a (H-3). Holds the fonts, so that one renderer
 * serves many handouts; safe for use by several threads.
 */
@ApplicationScoped
public class HandoutRenderer {

    private final Fonts fonts;

    public HandoutRenderer() {
        this("/fonts/");
    }

    HandoutRenderer(String fontFolder) {
        this.fonts = new Fonts(fontFolder);
    }

    /** @throws MissingFontException if a font is not in the application (H-10) */
    public RenderedHandout render(HandoutContent content) {
        HandoutTexts texts = new HandoutTexts(content.language());
        String title = texts.text("cover.document", content.patient().name()).text();
        FileProperties properties = new FileProperties(title, content.clinic().name(), texts.language());
        try (TaggedFile file = new TaggedFile(fonts, properties)) {
            List<Spot> spots = new HandoutWriter(content, fonts).writeTo(file);
            return RenderedHandout.of(
                    file.bytes(),
                    file.pageCount(),
                    texts.language(),
                    spots.stream().map(BoxId::at).toList());
        }
    }

    /**
     * Prints handouts as one file, each beginning on a right-hand page (H-37) with the same pages as alone.
     *
     * @param contents at least one
     */
    public RenderedBatch renderTogether(List<HandoutContent> contents) {
        HandoutContent first = contents.get(0);
        HandoutTexts texts = new HandoutTexts(commonLanguage(contents));
        FileProperties properties = new FileProperties(
                texts.text("batch.document").text(), first.clinic().name(), texts.language());
        try (TaggedFile file = new TaggedFile(fonts, properties)) {
            for (HandoutContent content : contents) {
                HandoutWriter writer = new HandoutWriter(content, fonts);
                writer.writeTo(file);
                if (file.pageCount() % 2 == 1 && content != contents.get(contents.size() - 1)) {
                    writer.writeEmptyPage(file);
                }
            }
            return new RenderedBatch(file.bytes(), file.pageCount());
        }
    }

    private static Locale commonLanguage(List<HandoutContent> contents) {
        List<Locale> languages =
                contents.stream().map(HandoutContent::language).distinct().toList();
        return languages.size() == 1 ? languages.get(0) : Locale.ENGLISH;
    }
}
