package org.homestretch.handout.control;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.handout.control.HandoutContent.Item;
import org.homestretch.handout.entity.GridBox;
import org.homestretch.handout.entity.Layout;
import org.homestretch.handout.entity.Paper;
import org.homestretch.handout.entity.PrintOptions;
import org.homestretch.program.boundary.ProgramHistory;
import org.homestretch.program.boundary.ProgramHistory.Pause;
import org.homestretch.program.boundary.ProgramHistory.Version;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The first day of every grid here is Wednesday, December 2, 2026. */
class DiaryGridTest {

    private static final HandoutRenderer RENDERER = new HandoutRenderer();
    private static final float DOTS_PER_INCH = 100;
    private static final LocalDate WEDNESDAY = HandoutFixture.WEDNESDAY_DEC_2;

    @Test
    void h_6_a_daily_exercise_has_its_boxes_from_the_first_day_on() {
        assertThat(boxes(Schedule.daily(2))).containsExactly("0022222", "2222222", "2222222", "2222222");
    }

    @Test
    void h_6_fixed_weekdays_leave_the_other_days_gray() {
        assertThat(boxes(Schedule.on(EnumSet.of(MONDAY, FRIDAY, SATURDAY), 1)))
                .containsExactly("0000110", "1000110", "1000110", "1000110");
    }

    @Test
    void h_6_a_day_without_exercises_is_gray_and_one_with_exercises_is_not() {
        HandoutContent content = HandoutFixture.handoutOf("A B", List.of(item(Schedule.on(EnumSet.of(FRIDAY), 1))));
        RenderedHandout handout = RENDERER.render(content);
        GridBox.Place friday = handout.boxes().get(0).place();
        BufferedImage page = PrintedText.picture(handout, friday.page(), DOTS_PER_INCH);
        int box = page.getRGB(pixels(friday.x() + friday.width() / 2), pixels(friday.y() + friday.height() / 2));
        int saturday = page.getRGB(pixels(friday.x() + friday.width() * 2), pixels(friday.y() + friday.height() / 2));

        assertThat(box & 0xFFFFFF).isEqualTo(0xFFFFFF);
        assertThat(saturday & 0xFFFFFF).isEqualTo(new Look(content).rest().rgb());
    }

    private static int pixels(double millimeters) {
        return (int) Math.round(millimeters / 25.4 * DOTS_PER_INCH);
    }

    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            names = {"STANDARD", "COMPACT", "LARGE_PRINT"})
    void h_6_nothing_else_stands_on_the_pages_of_the_diary(Layout layout) {
        HandoutContent content = HandoutFixture.withEverything(
                LibraryHandouts.of(3, "A B", PrintOptions.usual(Locale.ENGLISH).with(layout)));
        RenderedHandout handout = RENDERER.render(content);
        List<String> pages = PrintedText.pages(handout);
        int first = handout.boxes().stream()
                .mapToInt(box -> box.place().page())
                .min()
                .orElseThrow();

        assertThat(pages.subList(first - 1, pages.size()))
                .allSatisfy(page -> assertThat(page)
                        .doesNotContain("How to use this sheet", "When to stop and get help", "Good to know")
                        .doesNotContain(content.items().get(2).steps().get(0)));
        assertThat(pages.subList(0, first - 1))
                .anySatisfy(page -> assertThat(page).contains("When to stop and get help"))
                .noneSatisfy(page -> assertThat(page).contains("Worst pain, 0 to 10"));
    }

    @Test
    void h_6_a_quota_has_one_box_on_every_day_and_says_how_many_are_wanted() {
        assertThat(boxes(Schedule.weekly(3))).containsExactly("0011111", "1111111", "1111111", "1111111");
        assertThat(printed(Schedule.weekly(3))).contains("Stretch (any 3 days)");
        assertThat(printed(Schedule.weekly(1))).contains("Stretch (any 1 day)");
    }

    @Test
    void h_6_every_other_day_goes_on_from_week_to_week() {
        assertThat(boxes(Schedule.everyNthDay(2, 1).anchoredOn(WEDNESDAY)))
                .containsExactly("0010101", "0101010", "1010101", "0101010");
    }

    @Test
    void h_6_breaks_have_one_box_a_day_and_say_so() {
        assertThat(boxes(Schedule.breaks(60))).containsExactly("0011111", "1111111", "1111111", "1111111");
        assertThat(printed(Schedule.breaks(60))).contains("Stretch (in your breaks)");
    }

    @Test
    void h_6_pain_is_asked_for_on_the_days_with_exercises_only() {
        HandoutContent content = HandoutFixture.handoutOf("A B", List.of(item(Schedule.on(EnumSet.of(FRIDAY), 3))));
        List<GridBox> boxes = RENDERER.render(content).boxes();
        assertThat(week(boxes, 1, 0)).isEqualTo("0000300");
        assertThat(week(boxes, GridBox.PAIN, 0)).isEqualTo("0000100");
    }

    @Test
    void h_6_no_due_days_no_grid() {
        HandoutContent content = HandoutFixture.handoutOf("A B", List.of(item(Schedule.daily(1))));
        HandoutContent withoutDiary = HandoutFixture.with(new DiaryGrid(List.of(), List.of()), content);
        assertThat(PrintedText.all(RENDERER.render(withoutDiary)))
                .contains("When to stop and get help")
                .doesNotContain("Your diary");
    }

    @Test
    void h_6_exercises_that_do_not_fit_on_a_page_go_on_under_the_same_heading() {
        List<String> pages =
                PrintedText.pages(RENDERER.render(HandoutFixture.handoutOf("A B", HandoutFixture.manyItems(40))));
        assertThat(pages).filteredOn(page -> page.contains("Week 1 ")).hasSizeGreaterThan(2);
        assertThat(pages)
                .filteredOn(page -> page.contains("Week 4 "))
                .last()
                .satisfies(last -> assertThat(last).contains("Exercise number 40", "Worst pain, 0 to 10"));
    }

    @Test
    void h_7_the_diary_covers_four_calendar_weeks_from_the_first_day() {
        assertThat(dates(history(null), version(1, WEDNESDAY), WEDNESDAY.minusDays(5)))
                .startsWith(WEDNESDAY)
                .endsWith(HandoutFixture.SUNDAY_DEC_27)
                .hasSize(26);
    }

    @Test
    void h_7_a_sheet_printed_later_begins_on_the_day_of_printing() {
        assertThat(dates(history(null), version(1, WEDNESDAY), WEDNESDAY.plusDays(5)))
                .startsWith(LocalDate.of(2026, 12, 7))
                .endsWith(LocalDate.of(2027, 1, 3))
                .hasSize(28);
    }

    @Test
    void h_7_pauses_the_end_and_a_later_version_take_days_away() {
        Version first = version(1, WEDNESDAY);
        ProgramHistory history = new ProgramHistory(
                1,
                2,
                WEDNESDAY.plusDays(9),
                List.of(first, version(2, WEDNESDAY.plusDays(7))),
                List.of(new Pause(WEDNESDAY.plusDays(2), WEDNESDAY.plusDays(3), false)));
        assertThat(dates(history, first, WEDNESDAY))
                .containsExactly(
                        WEDNESDAY,
                        WEDNESDAY.plusDays(1),
                        WEDNESDAY.plusDays(4),
                        WEDNESDAY.plusDays(5),
                        WEDNESDAY.plusDays(6));
        assertThat(dates(history, history.versions().get(1), WEDNESDAY))
                .containsExactly(WEDNESDAY.plusDays(7), WEDNESDAY.plusDays(8), WEDNESDAY.plusDays(9));
    }

    @ParameterizedTest
    @CsvSource({"STANDARD, A4, 1", "LARGE_PRINT, A4, 0", "LARGE_PRINT, LETTER, 0"})
    void h_51_instructions_never_have_a_page_with_nothing_else(Layout layout, Paper paper, int weeks) {
        PrintOptions options = PrintOptions.usual(Locale.GERMAN).with(layout).with(paper);
        assertThat(PrintedText.pages(RENDERER.render(LibraryHandouts.of(6, "A B", options))))
                .filteredOn(page -> page.contains("Ihr Tagebuch"))
                .singleElement()
                .satisfies(page -> assertThat(page.contains("Woche 1")).isEqualTo(weeks > 0))
                .satisfies(page -> assertThat(page.contains("Notizen")).isEqualTo(weeks == 0));
    }

    @Test
    void h_51_a_week_is_not_split_if_it_fits_on_a_page() {
        HandoutContent twenty = LibraryHandouts.of(20, "A B", PrintOptions.usual(Locale.ENGLISH));
        List<String> pages = PrintedText.pages(RENDERER.render(twenty));
        int weeks = DiaryWeek.covering(twenty.diary().days()).size();
        for (int week = 1; week <= weeks; week++) {
            String title = "Week " + week + " ";
            assertThat(pages)
                    .filteredOn(page -> page.contains(title))
                    .singleElement()
                    .satisfies(page -> assertThat(page).contains("Worst pain, 0 to 10"));
        }
    }

    private static List<LocalDate> dates(ProgramHistory history, Version version, LocalDate printedOn) {
        return DiaryDays.of(history, version, printedOn).stream()
                .map(DiaryGrid.Day::date)
                .toList();
    }

    private static ProgramHistory history(LocalDate endsOn) {
        return new ProgramHistory(1, 2, endsOn, List.of(version(1, WEDNESDAY)), List.of());
    }

    private static Version version(int number, LocalDate validFrom) {
        return new Version(number, number, validFrom, List.of());
    }

    /** The boxes of the only exercise: one string a week, one digit a day. */
    private static List<String> boxes(Schedule schedule) {
        List<GridBox> boxes = RENDERER.render(HandoutFixture.handoutOf("A B", List.of(item(schedule))))
                .boxes();
        return IntStream.range(0, DiaryDays.WEEKS)
                .mapToObj(week -> week(boxes, 1, week))
                .toList();
    }

    private static String week(List<GridBox> boxes, int itemKey, int week) {
        LocalDate monday = WEDNESDAY.with(MONDAY).plusWeeks(week);
        StringBuilder digits = new StringBuilder();
        monday.datesUntil(monday.plusWeeks(1))
                .forEach(day -> digits.append(boxes.stream()
                        .filter(box -> box.itemKey() == itemKey && box.day().equals(day))
                        .count()));
        return digits.toString();
    }

    private static String printed(Schedule schedule) {
        return PrintedText.all(RENDERER.render(HandoutFixture.handoutOf("A B", List.of(item(schedule)))));
    }

    private static Item item(Schedule schedule) {
        return new Item(
                Phase.MAIN,
                Locale.ENGLISH,
                "Stretch",
                List.of(),
                null,
                List.of(),
                Side.NOT_SIDED,
                Dosage.of(1, 3, 20),
                schedule,
                null,
                null);
    }
}
