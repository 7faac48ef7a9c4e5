package org.homestretch.handout.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.homestretch.handout.entity.Layout;
import org.homestretch.testing.QrCodes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PreviewTest {

    private static final HandoutRenderer RENDERER = new HandoutRenderer();

    @ParameterizedTest
    @EnumSource(Layout.class)
    void h_30_a_preview_breaks_its_pages_like_the_print_without_its_codes(Layout layout) throws Exception {
        HandoutContent plain = HandoutFixture.backAndKnee();
        HandoutContent content = HandoutFixture.with(plain.options().with(layout), plain);
        RenderedHandout preview = RENDERER.render(HandoutFixture.preview(content));

        List<String> printed = PrintedText.pages(RENDERER.render(content)).stream()
                .map(page -> page.replace(content.sheetCode().grouped(), "••••-••••"))
                .toList();

        assertThat(PrintedText.pages(preview)).isEqualTo(printed);
        for (int page = 1; page <= preview.pageCount(); page++) {
            assertThat(QrCodes.on(preview.pdf(), page)).as("page " + page).isEmpty();
        }
        Conformance.assertOf(preview.pdf());
    }
}
