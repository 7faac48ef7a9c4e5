package org.homestretch.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.homestretch.diary.entity.Answer;
import org.homestretch.diary.entity.CheckIn;
import org.homestretch.diary.entity.DiaryEntry;
import org.homestretch.diary.entity.EntrySource;
import org.homestretch.diary.entity.EntryState;
import org.homestretch.diary.entity.Feeling;
import org.homestretch.diary.entity.NotDoneReason;
import org.homestretch.diary.entity.Occurrence;
import org.homestretch.diary.entity.Recording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiaryStatementTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 27);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void d_2_only_what_was_not_done_has_a_reason() {
        assertThat(Answer.notDone(NotDoneReason.NO_TIME).reason()).isEqualTo(NotDoneReason.NO_TIME);
        assertThat(Answer.notDone(null).reason()).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Answer(EntryState.DONE, NotDoneReason.PAIN, null, null, null));
    }

    @Test
    void d_2_an_amount_is_given_whole_and_only_for_what_was_done() {
        assertThat(new Answer(EntryState.PARTIAL, null, 1, 5, 0).sets()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Answer(EntryState.DONE, null, 1, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Answer(EntryState.NOT_DONE, null, 1, 5, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Answer(EntryState.DONE, null, -1, 5, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Answer(EntryState.DONE, null, 1, 1000, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void d_9_pain_is_0_to_10(int outside) {
        assertThat(new Feeling(0, 10, null, false, "  ").note()).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> new Feeling(outside, null, null, false, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Feeling(null, outside, null, false, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Feeling(null, null, outside, false, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7})
    void a_day_has_at_most_six_sessions(int slot) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Occurrence(1, DAY, slot));
    }

    /** The day ends at midnight in Berlin; clocks went forward on 29 March, so 48 hours end at 01:00 there. */
    @ParameterizedTest
    @CsvSource({"2026-03-27T12:00:00Z,false", "2026-03-29T23:00:00Z,false", "2026-03-29T23:00:00.000001Z,true"})
    void d_8_later_than_48_hours_after_the_day_is_backfilled(Instant at, boolean backfilled) {
        Recording recording = Recording.of(UUID.randomUUID(), EntrySource.PHONE, at, null, DAY, BERLIN);
        assertThat(recording.isBackfilled()).isEqualTo(backfilled);
    }

    @Test
    void d_6_the_same_statement_sent_again_is_recognized() {
        DiaryEntry sent = entry(Answer.ticked(EntryState.DONE));
        assertThat(sent.repeats(entry(Answer.ticked(EntryState.DONE)))).isTrue();
        assertThat(sent.repeats(entry(Answer.ticked(EntryState.PARTIAL)))).isFalse();
    }

    @Test
    void d_7_only_one_of_a_statement_and_its_correction_is_current() {
        DiaryEntry earlier = entry(Answer.ticked(EntryState.DONE));
        assertThat(earlier.isCurrent()).isTrue();
        earlier.supersede();
        assertThat(earlier.isCurrent()).isFalse();
        assertThat(earlier.statement()).isEqualTo(Answer.ticked(EntryState.DONE));
    }

    @Test
    void d_7_a_correction_speaks_of_the_same_subject_and_of_a_stored_statement() {
        DiaryEntry earlier = entry(Answer.ticked(EntryState.DONE));
        CheckIn other = new CheckIn(70, 7, DAY, Feeling.unsaid(), recording());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry(Answer.ticked(EntryState.PARTIAL)).correct(other, "typed wrongly"));
        assertThatNullPointerException()
                .isThrownBy(() -> entry(Answer.ticked(EntryState.PARTIAL)).correct(earlier, "typed wrongly"));
    }

    private static DiaryEntry entry(Answer answer) {
        return new DiaryEntry(70, 7, 12, new Occurrence(1, DAY, 1), answer, recording());
    }

    private static Recording recording() {
        return Recording.of(
                UUID.randomUUID(), EntrySource.PHONE, Instant.parse("2026-03-27T18:00:00Z"), null, DAY, BERLIN);
    }
}
