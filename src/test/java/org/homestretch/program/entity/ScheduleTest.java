package org.homestretch.program.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.homestretch.program.ProgramFixture.ADA;
import static org.homestretch.program.ProgramFixture.TODAY;
import static org.homestretch.program.ProgramFixture.emptyProgram;
import static org.homestretch.program.ProgramFixture.issuance;

import java.time.LocalDate;
import java.util.List;
import org.homestretch.exercise.entity.Dosage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {

    private static final Schedule EVERY_OTHER_DAY = Schedule.everyNthDay(2, 1);

    @Test
    void p_30_every_other_day_counts_from_its_anchor_across_weeks_months_and_leap_days() {
        LocalDate anchor = LocalDate.of(2028, 2, 28);
        Schedule schedule = EVERY_OTHER_DAY.anchoredOn(anchor);

        List<LocalDate> due =
                anchor.datesUntil(anchor.plusDays(9)).filter(schedule::isDueOn).toList();

        assertThat(due)
                .containsExactly(
                        LocalDate.of(2028, 2, 28),
                        LocalDate.of(2028, 3, 1),
                        LocalDate.of(2028, 3, 3),
                        LocalDate.of(2028, 3, 5),
                        LocalDate.of(2028, 3, 7));
        assertThat(due).allMatch(schedule::isOfferedOn);
    }

    @ParameterizedTest
    @CsvSource({"2, 7", "3, 5", "4, 4", "5, 3", "6, 3", "7, 2"})
    void p_30_an_exercise_is_due_every_nth_day(int interval, int dueInTwoWeeks) {
        Schedule schedule = Schedule.everyNthDay(interval, 1).anchoredOn(TODAY);

        assertThat(TODAY.datesUntil(TODAY.plusDays(14)).filter(schedule::isDueOn))
                .hasSize(dueInTwoWeeks);
    }

    @Test
    void p_30_before_it_is_issued_a_rhythm_has_no_days() {
        assertThatIllegalStateException().isThrownBy(() -> EVERY_OTHER_DAY.isDueOn(TODAY));
        assertThat(EVERY_OTHER_DAY.anchor()).isEmpty();
        assertThat(Schedule.daily(1).anchoredOn(TODAY).anchor()).isEmpty();
    }

    @Test
    void p_30_issuing_fixes_the_rhythm_on_the_first_day_of_the_version() {
        Program program = issuedFrom(TODAY.plusDays(3), EVERY_OTHER_DAY);

        assertThat(anchorOfLatest(program)).isEqualTo(TODAY.plusDays(3));
    }

    @Test
    void p_30_the_rhythm_goes_on_through_the_next_version() {
        Program program = issuedFrom(TODAY, EVERY_OTHER_DAY);

        reissued(program, Schedule.everyNthDay(2, 3), TODAY.plusDays(5));

        assertThat(anchorOfLatest(program)).isEqualTo(TODAY);
    }

    @Test
    void p_30_another_interval_begins_a_new_rhythm() {
        Program program = issuedFrom(TODAY, EVERY_OTHER_DAY);

        reissued(program, Schedule.everyNthDay(3, 1), TODAY.plusDays(5));

        assertThat(anchorOfLatest(program)).isEqualTo(TODAY.plusDays(5));
    }

    @Test
    void p_30_a_draft_holds_the_rhythm_without_an_anchor() {
        Program program = issuedFrom(TODAY, EVERY_OTHER_DAY);

        ProgramVersion draft = program.openDraft(ADA);

        assertThat(draft.item(1).prescription().schedule()).isEqualTo(EVERY_OTHER_DAY);
    }

    @Test
    void p_31_breaks_are_due_once_every_day() {
        Schedule breaks = Schedule.breaks(45);

        assertThat(TODAY.datesUntil(TODAY.plusDays(7))).allMatch(breaks::isDueOn);
        assertThat(breaks.timesADay()).isEqualTo(1);
        assertThat(breaks.breakMinutes()).isEqualTo(45);
        assertThat(breaks.kind()).isEqualTo(ScheduleKind.BREAKS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8})
    void p_30_an_interval_is_two_to_seven_days(int days) {
        assertThatIllegalArgumentException().isThrownBy(() -> Schedule.everyNthDay(days, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 19, 241})
    void p_31_breaks_are_20_to_240_minutes_apart(int minutes) {
        assertThatIllegalArgumentException().isThrownBy(() -> Schedule.breaks(minutes));
    }

    private static Program issuedFrom(LocalDate day, Schedule schedule) {
        Program program = emptyProgram();
        program.change(ADA, draft -> draft.add(11, "bridge", prescription(schedule)));
        program.issue(issuance(program, day, day.plusDays(27)), ADA, TODAY);
        return program;
    }

    private static void reissued(Program program, Schedule schedule, LocalDate day) {
        program.openDraft(ADA);
        program.change(ADA, draft -> draft.prescribe(1, prescription(schedule)));
        program.issue(issuance(program, day, day.plusDays(27)), ADA, TODAY);
    }

    private static Prescription prescription(Schedule schedule) {
        return new Prescription(Phase.MAIN, Side.NOT_SIDED, Dosage.of(2, 10, 3), schedule, null);
    }

    private static LocalDate anchorOfLatest(Program program) {
        List<ProgramVersion> versions = program.issuedVersions();
        ProgramVersion latest = versions.get(versions.size() - 1);
        return latest.item(1).prescription().schedule().anchor().orElseThrow();
    }
}
