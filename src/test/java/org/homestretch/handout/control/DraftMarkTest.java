package org.homestretch.handout.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class DraftMarkTest {

    private static final RenderedHandout HANDOUT = new HandoutRenderer().render(HandoutFixture.backAndKnee());
    private static final RenderedHandout DRAFT =
            RenderedHandout.of(DraftMark.onEveryPage(HANDOUT.pdf()), HANDOUT.pageCount(), Locale.ENGLISH, List.of());

    @Test
    void h_30_a_marked_file_still_conforms_to_pdf_ua_and_pdf_a() throws Exception {
        Path samples = Files.createDirectories(Path.of("target", "samples"));
        Files.write(samples.resolve("draft.pdf"), DRAFT.pdf());
        Conformance.assertOf(DRAFT.pdf());
    }

    @Test
    void h_30_the_mark_is_seen_on_every_page_and_read_on_none() throws Exception {
        try (PDDocument document = Loader.loadPDF(DRAFT.pdf())) {
            assertThat(document.getNumberOfPages()).isEqualTo(HANDOUT.pageCount());
        }
        for (int page = 1; page <= HANDOUT.pageCount(); page++) {
            BufferedImage plain = PrintedText.picture(HANDOUT, page, 40);
            BufferedImage marked = PrintedText.picture(DRAFT, page, 40);
            assertThat(darkerPixels(plain, marked)).as("page " + page).isGreaterThan(2000);
        }
        assertThat(PrintedText.all(DRAFT)).isEqualTo(PrintedText.all(HANDOUT));
    }

    private static long darkerPixels(BufferedImage before, BufferedImage after) {
        long darker = 0;
        for (int y = 0; y < before.getHeight(); y++) {
            for (int x = 0; x < before.getWidth(); x++) {
                if ((after.getRGB(x, y) & 0xff) < (before.getRGB(x, y) & 0xff)) {
                    darker++;
                }
            }
        }
        return darker;
    }
}
