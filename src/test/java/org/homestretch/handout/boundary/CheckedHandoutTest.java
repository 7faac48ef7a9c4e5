package org.homestretch.handout.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.homestretch.handout.boundary.CheckedHandout.Standing;
import org.homestretch.handout.entity.HandoutRow;
import org.homestretch.handout.entity.Layout;
import org.homestretch.handout.entity.Palette;
import org.homestretch.handout.entity.Paper;
import org.homestretch.handout.entity.PrintKind;
import org.homestretch.program.boundary.ProgramHistory;
import org.homestretch.program.entity.ProgramStatus;
import org.junit.jupiter.api.Test;

class CheckedHandoutTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void h_35_a_paper_was_replaced_on_the_first_day_of_the_next_version_and_by_that_one() {
        ProgramHistory history = history(null, MONDAY, MONDAY.plusDays(7), MONDAY.plusDays(14));

        assertThat(checked(1, history, MONDAY.plusDays(21))).isEqualTo(replaced(1, MONDAY.plusDays(7), 2));
        assertThat(checked(2, history, MONDAY.plusDays(21))).isEqualTo(replaced(2, MONDAY.plusDays(14), 3));
    }

    @Test
    void h_35_a_version_that_a_later_one_overtook_before_it_began_replaced_nothing() {
        ProgramHistory history = history(null, MONDAY, MONDAY.plusDays(14), MONDAY.plusDays(7));

        assertThat(checked(1, history, MONDAY.plusDays(21))).isEqualTo(replaced(1, MONDAY.plusDays(7), 3));
        assertThat(checked(2, history, MONDAY.plusDays(21))).isEqualTo(replaced(2, MONDAY.plusDays(7), 3));
    }

    @Test
    void h_35_a_paper_holds_until_the_day_before_the_next_version() {
        ProgramHistory history = history(null, MONDAY, MONDAY.plusDays(7));
        LocalDate sunday = MONDAY.plusDays(6);

        assertThat(checked(1, history, sunday).standing()).isEqualTo(Standing.CURRENT);
        assertThat(checked(2, history, sunday).standing()).isEqualTo(Standing.NOT_YET);
        assertThat(checked(1, history, sunday.plusDays(1)).standing()).isEqualTo(Standing.REPLACED);
        assertThat(checked(2, history, sunday.plusDays(1)).standing()).isEqualTo(Standing.CURRENT);
    }

    @Test
    void h_35_a_version_that_would_have_begun_after_the_end_replaced_nothing() {
        ProgramHistory history = history(MONDAY.plusDays(3), MONDAY, MONDAY.plusDays(7));

        assertThat(checked(1, history, MONDAY.plusDays(21)).standing()).isEqualTo(Standing.OVER);
    }

    private static CheckedHandout checked(int version, ProgramHistory history, LocalDate today) {
        return CheckedHandout.of(row(version), history, ProgramStatus.ACTIVE, today);
    }

    private static CheckedHandout replaced(int version, LocalDate on, int by) {
        return new CheckedHandout(row(version), Standing.REPLACED, on, by);
    }

    /** Versions by the days from which they are valid. */
    private static ProgramHistory history(LocalDate endsOn, LocalDate... validFrom) {
        List<ProgramHistory.Version> versions = IntStream.rangeClosed(1, validFrom.length)
                .mapToObj(number -> new ProgramHistory.Version(number, number, validFrom[number - 1], List.of()))
                .toList();
        return new ProgramHistory(1, 1, endsOn, versions, List.of());
    }

    private static HandoutRow row(int version) {
        return new HandoutRow(
                1,
                version,
                version,
                1,
                1,
                1,
                null,
                PrintKind.PROGRAM,
                Layout.STANDARD,
                Paper.A4,
                Palette.COLOR,
                "en",
                Set.of(),
                null,
                1,
                null,
                null,
                "",
                Instant.EPOCH,
                "Thea");
    }
}
