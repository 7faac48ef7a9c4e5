package org.homestretch.handout.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.homestretch.handout.entity.ContentBlock;
import org.homestretch.handout.entity.PrintOptions;
import org.homestretch.handout.entity.SheetCode;
import org.junit.jupiter.api.Test;

class BatchRenderingTest {

    private static final HandoutRenderer RENDERER = new HandoutRenderer();
    private static final List<HandoutContent> CONTENTS = List.of(
            HandoutFixture.backAndKnee(),
            withAnOddNumberOfPages(HandoutFixture.handoutOf("Zoë Ánderson", List.of(HandoutFixture.catCow()))),
            HandoutFixture.backAndKnee());
    private static final List<RenderedHandout> ALONE =
            CONTENTS.stream().map(RENDERER::render).toList();
    private static final RenderedBatch BATCH = RENDERER.renderTogether(CONTENTS);
    private static final RenderedHandout FILE =
            RenderedHandout.of(BATCH.pdf(), BATCH.pageCount(), Locale.ENGLISH, List.of());

    private static HandoutContent withAnOddNumberOfPages(HandoutContent content) {
        return HandoutFixture.with(
                content.options().with(Set.of(ContentBlock.HOW_TO_USE, ContentBlock.DIARY)), content);
    }

    @Test
    void h_37_a_batch_conforms_to_pdf_ua_and_pdf_a() throws Exception {
        Files.write(Files.createDirectories(Path.of("target", "samples")).resolve("batch.pdf"), BATCH.pdf());
        Conformance.assertOf(BATCH.pdf());
    }

    @Test
    void h_37_every_handout_begins_on_a_right_hand_page_and_counts_its_own_pages() {
        List<String> pages = PrintedText.linesOfPages(FILE);
        assertThat(ALONE).extracting(RenderedHandout::pageCount).anyMatch(count -> count % 2 == 1);
        int before = 0;
        for (RenderedHandout handout : ALONE) {
            before += before % 2;
            List<String> alone = PrintedText.linesOfPages(handout);
            assertThat(pages.subList(before, before + handout.pageCount())).isEqualTo(alone);
            before += handout.pageCount();
        }
        assertThat(pages).hasSize(before);
    }

    @Test
    void h_37_the_page_codes_are_those_of_each_sheet() {
        int before = ALONE.get(0).pageCount();
        before += before % 2;
        RenderedHandout second = ALONE.get(1);
        int page = second.boxes().get(0).place().page();
        SheetCode sheet = CONTENTS.get(1).sheetCode();

        assertThat(ScannedPage.read(PrintedText.picture(FILE, before + page, 200))
                        .code())
                .isEqualTo(new PageCode(sheet, page, second.pageCount()));
    }

    @Test
    void h_37_languages_of_both_directions_share_a_file() throws Exception {
        HandoutContent arabic = LibraryHandouts.of(2, "محمد", PrintOptions.usual(Locale.forLanguageTag("ar")));
        RenderedBatch both = RENDERER.renderTogether(List.of(CONTENTS.get(0), arabic));

        Conformance.assertOf(both.pdf());
        int before = ALONE.get(0).pageCount() + ALONE.get(0).pageCount() % 2;
        assertThat(both.pageCount()).isEqualTo(before + RENDERER.render(arabic).pageCount());
    }
}
