package org.homestretch.adherence.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.adherence.control.Measure.day;
import static org.homestretch.adherence.control.Measure.measure;
import static org.homestretch.adherence.control.Prescription.item;

import java.util.List;
import org.homestretch.adherence.entity.SkippedExercise;
import org.homestretch.adherence.entity.SkippingReason;
import org.homestretch.diary.boundary.DiaryHistory.Entry;
import org.homestretch.diary.entity.EntrySource;
import org.homestretch.diary.entity.EntryState;
import org.homestretch.diary.entity.NotDoneReason;
import org.homestretch.program.entity.Schedule;
import org.junit.jupiter.api.Test;

class SkippingTest {

    private final Prescription daily =
            Prescription.from(day(0), item(1, Schedule.daily(1)), item(2, Schedule.daily(1)));
    private final Diary diary = new Diary();

    private void notDone(int day, int itemKey, NotDoneReason reason) {
        diary.add(new Entry(
                itemKey,
                day(day),
                1,
                EntryState.NOT_DONE,
                reason,
                null,
                EntrySource.PHONE,
                Diary.eveningOf(day(day)),
                false));
    }

    private Skipping since(int day) {
        return new Skipping(
                daily.history(),
                diary.history().entries(),
                measure(daily, diary, day(20)).days(),
                day(day));
    }

    @Test
    void a_24_exercises_and_reasons_come_the_most_frequent_first() {
        notDone(1, 1, NotDoneReason.PAIN);
        notDone(2, 2, NotDoneReason.NO_TIME);
        notDone(3, 2, NotDoneReason.PAIN);
        notDone(4, 2, null);

        assertThat(since(0).exercises(3))
                .containsExactly(new SkippedExercise(2, "Exercise", 3), new SkippedExercise(1, "Exercise", 1));
        assertThat(since(0).exercises(1)).hasSize(1);
        assertThat(since(0).reasons(3))
                .containsExactly(
                        new SkippingReason(NotDoneReason.PAIN, 2), new SkippingReason(NotDoneReason.NO_TIME, 1));
    }

    @Test
    void a_24_silence_is_not_skipping_and_days_that_do_not_count_are_left_out() {
        diary.rested(day(5));
        notDone(5, 1, NotDoneReason.PAIN);
        notDone(20, 1, NotDoneReason.PAIN);
        notDone(2, 1, NotDoneReason.PAIN);

        assertThat(since(3).exercises(3)).isEmpty();
        assertThat(since(3).reasons(3)).isEqualTo(List.of());
    }
}
