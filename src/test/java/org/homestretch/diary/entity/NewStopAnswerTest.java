package org.homestretch.diary.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewStopAnswerTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T09:30:00Z, 2026-11-26T10:00:00Z, 2026-11-24T09:30:00Z, said within its day",
        "2026-11-20T09:30:00Z, 2026-11-26T10:00:00Z, 2026-11-23T23:00:00Z, by a clock that is days late",
        "2026-11-25T07:00:00Z, 2026-11-26T10:00:00Z, 2026-11-25T07:00:00Z, on a page left open since the day before",
        "2026-11-30T09:30:00Z, 2026-11-26T10:00:00Z, 2026-11-26T10:00:00Z, by a clock that is days ahead",
        "                    , 2026-11-26T10:00:00Z, 2026-11-24T23:00:00Z, by a phone that does not tell",
        "2026-11-24T12:30:00Z, 2026-11-24T12:00:00Z, 2026-11-24T12:00:00Z, by a clock that is minutes ahead",
        "                    , 2026-11-24T12:00:00Z, 2026-11-24T12:00:00Z, not told and on the same day"
    })
    void d_15_the_moment_that_counts_lies_not_before_the_day_and_not_after_now(
            Instant said, Instant now, Instant counts) {
        NewStopAnswer answer = new NewStopAnswer(UUID.randomUUID(), LocalDate.of(2026, 11, 24), said);

        assertThat(answer.countsFrom(now, BERLIN)).isEqualTo(counts);
    }
}
