package org.homestretch.platform.control.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.homestretch.platform.control.picture.PictureRefused.Fault;
import org.homestretch.platform.entity.PictureFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureIntakeTest {

    private static final int SIDE_MAX = PictureIntake.SIDE_MAX;

    private final PictureIntake intake = new PictureIntake();

    @Test
    void pl_6_a_photo_is_scaled_down_and_written_anew() throws Exception {
        byte[] photo = PictureFiles.jpeg(4000, 3000);

        PictureFile kept = intake.take(photo, SIDE_MAX);

        assertThat(kept.contentType()).isEqualTo("image/jpeg");
        assertThat(kept.width()).isEqualTo(1600);
        assertThat(kept.height()).isEqualTo(1200);
        assertThat(kept.hash()).matches("[0-9a-f]{64}");
        assertThat(ImageIO.read(new ByteArrayInputStream(kept.bytes())).getWidth())
                .isEqualTo(1600);
        assertThat(intake.take(photo, SIDE_MAX).hash()).isEqualTo(kept.hash());
    }

    @Test
    void pl_6_a_picture_for_a_smaller_place_is_kept_smaller() throws Exception {
        PictureFile kept = intake.take(PictureFiles.jpeg(4000, 3000), 640);

        assertThat(kept.width()).isEqualTo(640);
        assertThat(kept.height()).isEqualTo(480);
    }

    @Test
    void pl_6_a_drawing_keeps_its_size_and_what_shows_through() throws Exception {
        PictureFile kept = intake.take(PictureFiles.png(300, 200), SIDE_MAX);

        assertThat(kept.contentType()).isEqualTo("image/png");
        assertThat(kept.width()).isEqualTo(300);
        assertThat(image(kept).getColorModel().hasAlpha()).isTrue();
    }

    @Test
    void pl_6_webp_is_read_and_kept_as_something_that_every_reader_knows() throws Exception {
        for (byte[] file : new byte[][] {PictureFiles.WEBP, PictureFiles.WEBP_PHOTO}) {
            PictureFile kept = intake.take(file, SIDE_MAX);
            assertThat(kept.contentType()).isIn("image/jpeg", "image/png");
            assertThat(kept.width()).isEqualTo(60);
            assertThat(kept.height()).isEqualTo(40);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 80, 40, RED", "3, 80, 40, BLUE", "6, 40, 80, RED", "8, 40, 80, BLUE", "2, 80, 40, BLUE"})
    void pl_6_a_photo_is_turned_as_the_camera_was_held(int orientation, int width, int height, String topLeft)
            throws Exception {
        PictureFile kept = intake.take(PictureFiles.withExif(PictureFiles.jpeg(80, 40), orientation, ""), SIDE_MAX);

        assertThat(kept.width()).isEqualTo(width);
        assertThat(kept.height()).isEqualTo(height);
        Color corner = new Color(image(kept).getRGB(2, 2));
        assertThat(corner.getRed() > corner.getBlue()).isEqualTo(topLeft.equals("RED"));
    }

    @Test
    void pl_6_where_a_photo_was_taken_is_not_kept() throws Exception {
        byte[] photo = PictureFiles.withExif(PictureFiles.jpeg(80, 40), 1, "GPS 50.0755 N 14.4378 E");

        String kept = text(intake.take(photo, SIDE_MAX).bytes());

        assertThat(text(photo)).contains("Exif", "GPS 50.0755");
        assertThat(kept).doesNotContain("Exif").doesNotContain("GPS");
    }

    @Test
    void pl_6_a_second_file_hidden_behind_the_picture_is_not_kept() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(PictureFiles.jpeg(80, 40));
        file.write("<script>alert(1)</script>PK\3\4".getBytes(StandardCharsets.US_ASCII));

        assertThat(text(intake.take(file.toByteArray(), SIDE_MAX).bytes()))
                .doesNotContain("script")
                .doesNotContain("PK\3\4");
    }

    @ParameterizedTest
    @CsvSource({"30000, 30000", "1, 24000001", "2147483647, 2147483647"})
    void pl_6_a_picture_that_would_fill_the_memory_is_refused_by_its_head(int width, int height) {
        refused(PictureFiles.pngClaiming(width, height), Fault.TOO_MANY_PIXELS);
    }

    @Test
    void pl_6_a_file_with_too_many_bytes_is_not_looked_at() {
        byte[] file = Arrays.copyOf(PictureFiles.jpeg(80, 40), PictureIntake.BYTES_MAX + 1);
        refused(file, Fault.TOO_MANY_BYTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GIF89a", "<svg xmlns='http://www.w3.org/2000/svg'/>", "%PDF-1.7", "RIFF1234WAVEfmt "})
    void pl_6_other_files_are_refused_whatever_they_are_called(String content) {
        refused(content.getBytes(StandardCharsets.US_ASCII), Fault.NO_PICTURE);
    }

    @Test
    void pl_6_what_is_cut_off_or_only_begins_like_a_picture_is_refused() {
        byte[] jpeg = PictureFiles.jpeg(800, 400);
        byte[] png = PictureFiles.png(800, 400);
        refused(Arrays.copyOf(jpeg, jpeg.length / 2), Fault.NO_PICTURE);
        refused(Arrays.copyOf(jpeg, 20), Fault.NO_PICTURE);
        refused(Arrays.copyOf(png, png.length / 2), Fault.NO_PICTURE);
        refused(Arrays.copyOf(PictureFiles.WEBP, 40), Fault.NO_PICTURE);
        refused(PictureFiles.pngClaiming(20, 20), Fault.NO_PICTURE);
    }

    private void refused(byte[] file, Fault fault) {
        assertThatExceptionOfType(PictureRefused.class)
                .isThrownBy(() -> intake.take(file, SIDE_MAX))
                .extracting(PictureRefused::fault)
                .isEqualTo(fault);
    }

    private static BufferedImage image(PictureFile kept) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(kept.bytes()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
