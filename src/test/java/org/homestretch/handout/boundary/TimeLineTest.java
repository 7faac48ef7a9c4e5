package org.homestretch.handout.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.homestretch.handout.boundary.TimeLine.Read;
import org.homestretch.handout.entity.HandoutPrintRow;
import org.homestretch.handout.entity.Layout;
import org.homestretch.handout.entity.PrintKind;
import org.homestretch.handout.entity.SheetCode;
import org.homestretch.program.boundary.HistoryRow;
import org.homestretch.program.entity.HistoryKind;
import org.homestretch.program.entity.Signature;
import org.junit.jupiter.api.Test;

/** H-58: prints stand in the story of a program in their place, and do not drown it. */
class TimeLineTest {

    private static final int SIZE = 3;

    private final TimeLine line = new TimeLine(ZoneId.of("Europe/Berlin"));

    @Test
    void h_58_prints_stand_among_what_happened_the_latest_first() {
        TimeLinePage page = page(
                all(List.of(issued("2026-03-05T08:00:00Z"), issued("2026-03-02T08:00:00Z"))),
                all(List.of(printed("2026-03-05T09:00:00Z"), printed("2026-03-03T09:00:00Z"))));

        assertThat(page.rows()).extracting(TimeLineRow::isPrint).containsExactly(true, false, true);
        assertThat(page.further()).isEqualTo("2026-03-03T09:00:00Z");
    }

    @Test
    void h_58_prints_of_one_day_with_nothing_between_them_are_one_row() {
        TimeLinePage page = page(
                all(List.of(issued("2026-03-05T10:00:00Z"))),
                all(List.of(
                        printed("2026-03-05T12:00:00Z"),
                        printed("2026-03-05T11:00:00Z"),
                        printed("2026-03-05T09:00:00Z"),
                        printed("2026-03-05T08:00:00Z"))));

        assertThat(page.rows()).extracting(row -> row.prints().size()).containsExactly(2, 0, 2);
        assertThat(page.further()).isNull();
    }

    @Test
    void h_58_techniques_checked_by_one_person_on_one_day_are_one_row() {
        TimeLinePage page = page(
                all(List.of(
                        checked("2026-03-05T10:02:00Z", "Ada"),
                        checked("2026-03-05T10:01:00Z", "Ada"),
                        checked("2026-03-05T10:00:00Z", "Otis"),
                        issued("2026-03-05T09:00:00Z"))),
                all(List.of()));

        assertThat(page.rows()).extracting(row -> row.events().size()).containsExactly(2, 1, 1);
    }

    @Test
    void h_58_a_day_is_a_day_of_the_clinic() {
        TimeLinePage page =
                page(all(List.of()), all(List.of(printed("2026-03-05T23:30:00Z"), printed("2026-03-05T22:30:00Z"))));

        assertThat(page.rows()).hasSize(2);
    }

    @Test
    void h_58_the_next_page_begins_before_the_first_print_of_the_last_row() {
        TimeLinePage page = page(
                all(List.of(
                        issued("2026-03-05T10:00:00Z"),
                        issued("2026-03-04T10:00:00Z"),
                        issued("2026-03-02T10:00:00Z"))),
                all(List.of(printed("2026-03-03T12:00:00Z"), printed("2026-03-03T11:00:00Z"))));

        assertThat(page.rows()).hasSize(SIZE);
        assertThat(page.further()).isEqualTo("2026-03-03T11:00:00Z");
    }

    @Test
    void h_58_what_was_not_read_yet_is_not_passed_over() {
        TimeLinePage moreEvents = page(
                part(List.of(issued("2026-03-05T10:00:00Z"))),
                all(List.of(printed("2026-03-06T10:00:00Z"), printed("2026-03-01T10:00:00Z"))));
        assertThat(moreEvents.rows()).hasSize(2);
        assertThat(moreEvents.further()).isEqualTo("2026-03-05T10:00:00Z");

        TimeLinePage morePrints = page(
                all(List.of(issued("2026-03-05T10:00:00Z"))),
                part(List.of(printed("2026-03-06T10:00:00Z"), printed("2026-03-06T09:00:00Z"))));
        assertThat(morePrints.rows()).hasSize(1);
        assertThat(morePrints.further()).isEqualTo("2026-03-06T09:00:00Z");
    }

    @Test
    void h_58_what_happened_in_one_moment_stays_on_one_page() {
        String moment = "2026-03-05T10:00:00Z";

        TimeLinePage page =
                page(all(List.of(issued(moment), issued(moment), issued(moment), issued(moment))), all(List.of()));

        assertThat(page.rows()).hasSize(4);
        assertThat(page.further()).isNull();
    }

    private TimeLinePage page(Read<HistoryRow> events, Read<HandoutPrintRow> prints) {
        return line.page(events, prints, SIZE);
    }

    private static <T> Read<T> all(List<T> rows) {
        return new Read<>(rows, true);
    }

    private static <T> Read<T> part(List<T> rows) {
        return new Read<>(rows, false);
    }

    private static HistoryRow issued(String at) {
        return happened(HistoryKind.ISSUED, at, "Ada");
    }

    private static HistoryRow checked(String at, String who) {
        return happened(HistoryKind.TECHNIQUE_CHECKED, at, who);
    }

    private static HistoryRow happened(HistoryKind kind, String at, String who) {
        return new HistoryRow(kind, new Signature(1, who, Instant.parse(at)), 1, 0, null, null, "Bridge", null);
    }

    private static HandoutPrintRow printed(String at) {
        return new HandoutPrintRow(
                1,
                SheetCode.random(new Random(58)),
                1,
                PrintKind.PROGRAM,
                Layout.STANDARD,
                "en",
                Instant.parse(at),
                "Ada");
    }
}
