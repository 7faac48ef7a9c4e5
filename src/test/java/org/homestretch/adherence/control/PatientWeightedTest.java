package org.homestretch.adherence.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.adherence.control.Measure.ratio;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.adherence.entity.AdherenceFigures;
import org.homestretch.adherence.entity.Band;
import org.homestretch.adherence.entity.BandLimits;
import org.homestretch.adherence.entity.GroupFigures;
import org.homestretch.adherence.entity.Ratio;
import org.junit.jupiter.api.Test;

class PatientWeightedTest {

    private static AdherenceFigures patient(int achieved, int due) {
        return Tally.ofSessions(Ratio.whole(due), Ratio.whole(achieved), Ratio.whole(due))
                .figures(BandLimits.DEFAULT);
    }

    private static GroupFigures groupOf(int... percent) {
        return PatientWeighted.of(
                IntStream.of(percent).mapToObj(each -> patient(each, 100)).toList());
    }

    @Test
    void a_11_median_and_quartiles_of_an_odd_number_of_patients() {
        GroupFigures group = groupOf(100, 20, 60, 40, 80);

        assertThat(group.patients()).isEqualTo(5);
        assertThat(group.lowerQuartile()).isEqualTo(ratio(40, 100));
        assertThat(group.median()).isEqualTo(ratio(60, 100));
        assertThat(group.upperQuartile()).isEqualTo(ratio(80, 100));
    }

    @Test
    void a_11_between_two_ranks_quartiles_are_interpolated() {
        // n = 6: ranks at 1.25, 2.5 and 3.75 of 10, 20, 30, 50, 80, 90.
        GroupFigures group = groupOf(10, 20, 30, 50, 80, 90);

        assertThat(group.lowerQuartile()).isEqualTo(ratio(225, 1000));
        assertThat(group.median()).isEqualTo(ratio(40, 100));
        assertThat(group.upperQuartile()).isEqualTo(ratio(725, 1000));
    }

    @Test
    void a_11_a_patient_with_many_sessions_weighs_no_more_than_another() {
        GroupFigures group = PatientWeighted.of(
                List.of(patient(900, 900), patient(1, 10), patient(2, 10), patient(3, 10), patient(4, 10)));

        assertThat(group.median()).isEqualTo(ratio(3, 10));
    }

    @Test
    void a_11_groups_under_five_patients_are_suppressed() {
        GroupFigures group = groupOf(10, 20, 30, 40);

        assertThat(group.suppressed()).isTrue();
        assertThat(group.median()).isEqualTo(Ratio.NOT_APPLICABLE);
        assertThat(group.bands()).isEmpty();
        assertThat(group.patients()).isEqualTo(4);
    }

    @Test
    void a_11_patients_with_nothing_due_do_not_fill_up_a_group() {
        List<AdherenceFigures> patients = Stream.concat(
                        IntStream.rangeClosed(1, 4).mapToObj(each -> patient(each, 10)), Stream.of(patient(0, 0)))
                .toList();

        assertThat(PatientWeighted.of(patients).suppressed()).isTrue();
    }

    @Test
    void a_8_the_bands_of_a_group_count_its_patients() {
        GroupFigures group = groupOf(100, 80, 79, 50, 49, 0);

        assertThat(group.patientsIn(Band.GOOD)).isEqualTo(2);
        assertThat(group.patientsIn(Band.PARTIAL)).isEqualTo(2);
        assertThat(group.patientsIn(Band.LOW)).isEqualTo(2);
        assertThat(group.patientsIn(Band.TOO_FEW_ENTRIES)).isZero();
    }

    @Test
    void a_11_patients_are_counted_by_tenths_and_the_full_one_belongs_to_the_last() {
        List<AdherenceFigures> patients = IntStream.of(0, 9, 10, 99, 100, 55)
                .mapToObj(each -> patient(each, 100))
                .toList();

        assertThat(PatientWeighted.tenths(patients)).containsExactly(2, 1, 0, 0, 0, 1, 0, 0, 0, 2);
        assertThat(PatientWeighted.tenths(patients.subList(0, 4))).isEmpty();
    }
}
