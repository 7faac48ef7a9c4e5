package org.homestretch.adherence.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.homestretch.adherence.boundary.MeasuredPatients.Measured;
import org.homestretch.adherence.control.Tally;
import org.homestretch.adherence.entity.BandLimits;
import org.homestretch.adherence.entity.Ratio;
import org.homestretch.adherence.entity.Recording;
import org.homestretch.diary.entity.EntrySource;
import org.homestretch.program.boundary.ProgramHistory;
import org.homestretch.program.boundary.ReportedProgram;
import org.junit.jupiter.api.Test;

class MeasuredPatientsTest {

    private static final long ANNA = 11;
    private static final long BEN = 12;

    private final List<Measured> programs = new ArrayList<>();

    private void program(long patientId, long therapistId, int achieved, int due) {
        ProgramHistory history = new ProgramHistory(100 + programs.size(), patientId, null, List.of(), List.of());
        Recording recording = new Recording(achieved, Map.of(EntrySource.PHONE, achieved), 0, 0);
        Ratio sessions = Ratio.whole(due);
        Ratio done = Ratio.whole(achieved);
        Tally tally = new Tally(due, sessions, done, done, sessions, done, done, recording);
        programs.add(
                new Measured(new ReportedProgram(history, therapistId, therapistId == ANNA ? "Anna" : "Ben"), tally));
    }

    private MeasuredPatients measured() {
        return new MeasuredPatients(programs, BandLimits.DEFAULT);
    }

    @Test
    void a_11_two_programs_of_one_patient_are_one_figure() {
        program(1, ANNA, 2, 10);
        program(1, ANNA, 4, 10);

        assertThat(measured().figures())
                .singleElement()
                .satisfies(figures -> assertThat(figures.session()).isEqualTo(Ratio.of(6, 20)));
    }

    @Test
    void a_11_each_therapist_has_the_own_patients_and_is_suppressed_alone() {
        for (int patient = 1; patient <= 5; patient++) {
            program(patient, BEN, patient, 10);
        }
        program(6, ANNA, 9, 10);

        assertThat(measured().therapists()).extracting(TherapistFigures::name).containsExactly("Anna", "Ben");
        assertThat(measured().therapists().get(0).figures().suppressed()).isTrue();
        assertThat(measured().therapists().get(1).figures().median()).isEqualTo(Ratio.of(3, 10));
        assertThat(measured().group().patients()).isEqualTo(6);
        assertThat(measured().recording().entries()).isEqualTo(24);
    }

    @Test
    void a_11_a_suppressed_report_says_nothing_of_its_entries() {
        program(1, ANNA, 5, 10);

        assertThat(measured().recording()).isEqualTo(Recording.NONE);
        assertThat(measured().tenths()).isEmpty();
    }

    @Test
    void silent_is_who_recorded_nothing_in_any_program_though_something_was_due() {
        program(1, ANNA, 0, 10);
        program(2, ANNA, 0, 10);
        program(2, BEN, 1, 10);
        program(3, ANNA, 0, 0);

        assertThat(measured().summed().values().stream().filter(Measured::isSilent))
                .extracting(Measured::patientId)
                .containsOnly(1L);
        assertThat(measured().summed().get(1L).tally().sessionsDue()).isEqualTo(Ratio.whole(10));
    }
}
