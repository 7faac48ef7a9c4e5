package org.homestretch.program.boundary;

import java.time.LocalDate;
import java.util.Objects;
import org.homestretch.program.entity.ProgramVersion;
import org.homestretch.program.entity.StagePlan;
import org.homestretch.program.entity.ValidityPeriod;

/** The days for which a draft would be issued if nothing else is said. */
final class ProposedDays {

    /** Six weeks, the earlier end of the usual time to a review (G13). */
    private static final int USUAL = 42;

    private static final int IN_THE_LAST_STAGE = 28;

    private ProposedDays() {}

    /** From today on; a stage that begins on a date has four weeks, as far as a version may last (P-6). */
    static ValidityPeriod of(ProgramVersion draft, LocalDate today) {
        LocalDate usual = today.plusDays(USUAL - 1L);
        LocalDate withStages = draft.stages().stream()
                .map(StagePlan::day)
                .filter(Objects::nonNull)
                .map(day -> day.plusDays(IN_THE_LAST_STAGE - 1L))
                .reduce(usual, ProposedDays::later);
        LocalDate latest = today.plusDays(ValidityPeriod.DAYS_MAX - 1L);
        return new ValidityPeriod(today, withStages.isAfter(latest) ? latest : withStages);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return other.isAfter(one) ? other : one;
    }
}
