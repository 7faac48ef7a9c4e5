package org.homestretch.handout.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.homestretch.access.entity.PrintColor;
import org.homestretch.handout.control.typeset.Ink;
import org.homestretch.handout.entity.Layout;
import org.homestretch.handout.entity.Palette;
import org.homestretch.handout.entity.PrintOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class PaletteTest {

    private static final HandoutRenderer RENDERER = new HandoutRenderer();
    private static final PrintOptions USUAL = PrintOptions.usual(Locale.ENGLISH);
    private static final float DOTS_PER_INCH = 40;
    /** Of words (WCAG 2.2, success criterion 1.4.6). */
    private static final double BODY = 7;

    private static final int ROUNDING = 3;

    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            names = {"STANDARD", "COMPACT"})
    void h_45_the_letterhead_shows_the_clinics_logo_in_its_colors(Layout layout) {
        RenderedHandout handout = RENDERER.render(everything(layout, Palette.COLOR));
        assertThat(colors(handout, 1)).as("red of the logo").anyMatch(rgb -> isNear(rgb, 0xC0392B));
        assertThat(PrintedTags.of(handout).all("Figure"))
                .first()
                .satisfies(logo -> assertThat(logo.alternative()).isEqualTo("Riverside Physiotherapy"));
    }

    @ParameterizedTest
    @EnumSource(value = Palette.class, names = "COLOR", mode = Mode.EXCLUDE)
    void h_45_gray_and_high_contrast_print_nothing_in_color_the_logo_included(Palette palette) {
        for (Layout layout : Layout.values()) {
            RenderedHandout handout = RENDERER.render(everything(layout, palette));
            for (int page = 1; page <= handout.pageCount(); page++) {
                assertThat(colors(handout, page)).as(layout + ", page " + page).allMatch(PaletteTest::isGray);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Palette.class, names = "COLOR", mode = Mode.EXCLUDE)
    void h_45_photos_of_exercises_are_gray_as_well(Palette palette) {
        HandoutContent photos = HandoutFixture.withPhotos();
        HandoutContent gray = HandoutFixture.with(photos.options().with(palette), photos);
        RenderedHandout handout = RENDERER.render(gray);
        for (int page = 1; page <= handout.pageCount(); page++) {
            assertThat(colors(handout, page)).allMatch(PaletteTest::isGray);
        }
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void h_53_words_can_be_read_on_every_ground_that_they_stand_on(Palette palette) {
        Look look = new Look(LibraryHandouts.of(1, "A B", USUAL.with(palette)));
        for (Ink ground : List.of(Ink.WHITE, look.tint(), look.rest())) {
            assertThat(contrast(look.ink(), ground)).isGreaterThanOrEqualTo(BODY);
        }
        for (Ink ground : List.of(Ink.WHITE, look.tint())) {
            assertThat(contrast(look.softInk(), ground)).isGreaterThanOrEqualTo(BODY);
            assertThat(contrast(look.accent(), ground)).isGreaterThanOrEqualTo(PrintColor.CONTRAST_MIN);
        }
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void h_53_no_letter_has_another_color(Palette palette) {
        for (Layout layout : Layout.values()) {
            HandoutContent content = everything(layout, palette);
            Look look = new Look(content);
            assertThat(PrintedText.letterColors(RENDERER.render(content)))
                    .isNotEmpty()
                    .isSubsetOf(Stream.of(look.ink(), look.softInk(), look.accent())
                            .map(Ink::rgb)
                            .toList());
        }
    }

    private static HandoutContent everything(Layout layout, Palette palette) {
        return HandoutFixture.withEverything(
                LibraryHandouts.of(3, "A B", USUAL.with(layout).with(palette)));
    }

    private static double contrast(Ink ink, Ink ground) {
        return PrintColor.read(ink.hex())
                .orElseThrow()
                .contrastWith(PrintColor.read(ground.hex()).orElseThrow());
    }

    private static TreeSet<Integer> colors(RenderedHandout handout, int page) {
        BufferedImage picture = PrintedText.picture(handout, page, DOTS_PER_INCH);
        TreeSet<Integer> colors = new TreeSet<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                colors.add(picture.getRGB(x, y) & 0xFFFFFF);
            }
        }
        return colors;
    }

    private static boolean isGray(int rgb) {
        return isNear(rgb, (rgb & 0xFF) * 0x010101);
    }

    private static boolean isNear(int rgb, int other) {
        return Stream.of(0, 8, 16)
                .allMatch(shift -> Math.abs((rgb >> shift & 0xFF) - (other >> shift & 0xFF)) <= ROUNDING);
    }
}
