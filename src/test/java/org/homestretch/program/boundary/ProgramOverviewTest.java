package org.homestretch.program.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.homestretch.program.entity.ProgramStatus;
import org.junit.jupiter.api.Test;

class ProgramOverviewTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void a_version_holds_until_the_first_day_of_any_later_one() {
        ProgramOverview program =
                of(version(3, MONDAY.plusDays(7)), version(2, MONDAY.plusDays(14)), version(1, MONDAY));

        assertThat(program.replacedOn(1)).isEqualTo(MONDAY.plusDays(7));
        assertThat(program.replacedOn(2)).isEqualTo(MONDAY.plusDays(7));
        assertThat(program.replacedOn(3)).isNull();
    }

    private static VersionRow version(int number, LocalDate validFrom) {
        return new VersionRow(number, number, validFrom, MONDAY.plusDays(84), null, 4);
    }

    private static ProgramOverview of(VersionRow... versions) {
        return new ProgramOverview(
                1,
                null,
                "Back",
                null,
                ProgramStatus.ACTIVE,
                null,
                null,
                null,
                null,
                null,
                List.of(versions),
                List.of(),
                Set.of());
    }
}
