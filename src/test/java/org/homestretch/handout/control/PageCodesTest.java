package org.homestretch.handout.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import org.homestretch.handout.entity.GridBox;
import org.homestretch.handout.entity.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads printed diary pages back from their picture, as a scanner would deliver it. */
class PageCodesTest {

    private static final float DOTS_PER_INCH = 200;
    private static final HandoutRenderer RENDERER = new HandoutRenderer();
    private static final RenderedHandout PRINTED = RENDERER.render(HandoutFixture.backAndKnee());

    @ParameterizedTest
    @CsvSource({"-3, 0.8", "90, 1", "184, 1.2", "270, 0.75"})
    void h_31_sheet_page_and_orientation_are_read_from_a_turned_and_scaled_page(double degrees, double scale) {
        for (int number : diaryPages()) {
            BufferedImage page = PrintedText.picture(PRINTED, number, DOTS_PER_INCH);
            ScannedPage scanned = ScannedPage.read(ScannedPage.turned(page, degrees, scale));

            assertThat(scanned.code()).isEqualTo(new PageCode(HandoutFixture.SHEET, number, PRINTED.pageCount()));
            assertThat(scanned.corners()).containsExactlyInAnyOrder(PageCode.Corner.values());
            assertThat(scanned.turnedBy()).isCloseTo(degrees > 180 ? degrees - 360 : degrees, within());
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "184, 1.2"})
    void h_32_every_box_lies_where_the_archive_says(double degrees, double scale) {
        for (int number : diaryPages()) {
            BufferedImage turned =
                    ScannedPage.turned(PrintedText.picture(PRINTED, number, DOTS_PER_INCH), degrees, scale);
            ScannedPage scanned = ScannedPage.read(turned);
            List<GridBox> boxes = PRINTED.boxes().stream()
                    .filter(box -> box.place().page() == number)
                    .toList();
            assertThat(boxes).isNotEmpty().allSatisfy(box -> {
                assertThat(scanned.isFramed(box.place()))
                        .as(box.day() + " " + box.itemKey())
                        .isTrue();
                assertThat(scanned.isEmpty(box.place()))
                        .as(box.day() + " " + box.itemKey())
                        .isTrue();
            });
        }
    }

    @Test
    void h_32_there_is_one_place_for_each_due_occurrence_and_each_day_of_pain() {
        DiaryGrid grid = HandoutFixture.backAndKnee().diary();
        int due = grid.days().stream()
                .flatMap(day -> day.boxes().values().stream())
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(PRINTED.boxes())
                .filteredOn(box -> box.itemKey() != GridBox.PAIN)
                .hasSize(due);
        assertThat(PRINTED.boxes())
                .filteredOn(box -> box.itemKey() == GridBox.PAIN)
                .extracting(GridBox::day)
                .containsExactlyInAnyOrderElementsOf(grid.dates());
        assertThat(PRINTED.boxes())
                .extracting(GridBox::place)
                .doesNotHaveDuplicates()
                .allSatisfy(place -> {
                    assertThat(place.x()).isBetween(15.0, Paper.A4.width() - 15 - place.width());
                    assertThat(place.y()).isBetween(15.0, Paper.A4.height() - 15 - place.height());
                });
    }

    @Test
    void h_31_pages_without_boxes_and_drafts_have_no_codes() {
        RenderedHandout draft = RENDERER.render(HandoutFixture.preview(HandoutFixture.backAndKnee()));
        assertThat(ScannedPage.find(PrintedText.picture(PRINTED, 2, DOTS_PER_INCH)))
                .isEmpty();
        assertThat(diaryPages())
                .isNotEmpty()
                .allSatisfy(number -> assertThat(ScannedPage.find(PrintedText.picture(draft, number, DOTS_PER_INCH)))
                        .isEmpty());
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.5);
    }

    private static List<Integer> diaryPages() {
        return PRINTED.boxes().stream()
                .map(box -> box.place().page())
                .distinct()
                .sorted()
                .toList();
    }
}
