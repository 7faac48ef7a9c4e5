package org.homestretch.handout.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.homestretch.handout.control.HandoutContent.PhonePage;
import org.homestretch.handout.entity.Layout;
import org.homestretch.testing.QrCodes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PreviewTest {

    @ParameterizedTest
    @EnumSource(Layout.class)
    void h_30_a_preview_breaks_its_pages_like_the_print_without_its_codes(Layout layout) throws Exception {
        HandoutContent content = HandoutFixture.backAndKnee();
        RenderedHandout preview = rendered(content, layout, true);

        List<String> printed = PrintedText.pages(rendered(content, layout, false)).stream()
                .map(page -> page.replace(content.sheetCode().grouped(), "••••-••••"))
                .toList();

        assertThat(PrintedText.pages(preview)).isEqualTo(printed);
        for (int page = 1; page <= preview.pageCount(); page++) {
            assertThat(QrCodes.on(preview.pdf(), page)).as("page " + page).isEmpty();
        }
        Conformance.assertOf(preview.pdf());
    }

    private static RenderedHandout rendered(HandoutContent plain, Layout layout, boolean preview) {
        return new HandoutRenderer()
                .render(new HandoutContent(
                        plain.options().with(layout),
                        plain.clinic(),
                        plain.patient(),
                        plain.therapist(),
                        plain.issuedOn(),
                        plain.version(),
                        plain.programTitle(),
                        plain.validFrom(),
                        plain.items(),
                        plain.diary(),
                        preview ? null : plain.sheetCode(),
                        preview ? PhonePage.preview("https://clinic.example") : plain.phonePage()));
    }
}
