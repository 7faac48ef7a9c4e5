package org.homestretch.handout.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.util.List;
import org.homestretch.handout.control.HandoutContent.PhonePage;
import org.homestretch.handout.entity.Layout;
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
            BufferedImage picture = PrintedText.picture(preview, page, 100);
            assertThatExceptionOfType(NotFoundException.class)
                    .as("a QR code on page " + page)
                    .isThrownBy(() -> new QRCodeMultiReader().decodeMultiple(bitmap(picture)));
        }
        Conformance.assertOf(preview.pdf());
    }

    private static BinaryBitmap bitmap(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels)));
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
