package org.homestretch.program.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.DosageUnit;
import org.homestretch.program.entity.DosageField;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Side;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DosageStepTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 × 20 s, each side, 1 × a day | HOLD   | true  | 3 × 25 s, each side, 1 × a day",
                "3 × 22 s, each side, 1 × a day | HOLD   | false | 3 × 20 s, each side, 1 × a day",
                "3 × 5 s, each side, 1 × a day  | HOLD   | false | 3 × 4 s, each side, 1 × a day",
                "3 × 1 s, each side, 1 × a day  | HOLD   | false | 3 reps, each side, 1 × a day",
                "3 × 300 s, each side, 1 × a day | HOLD  | true  | 3 × 300 s, each side, 1 × a day",
                "3 × 20 s, each side, 1 × a day | AMOUNT | true  | 4 × 20 s, each side, 1 × a day",
                "1 × 20 s, each side, 1 × a day | AMOUNT | false | 1 × 20 s, each side, 1 × a day",
                "2 × 10, each side, Mon Thu     | SETS   | true  | 3 × 10, each side, Mon Thu",
                "2 × 10, each side, Mon Thu     | REST   | true  | 2 × 10, rest 15 s, each side, Mon Thu",
                "2 × 10, each side, Mon Thu     | TIMES  | true  | 2 × 10, each side, 2 × a day, Mon Thu",
                "2 × 10, each side, 3 × a week  | TIMES  | false | 2 × 10, each side, 2 × a week",
                "2 × 10, each side, 7 × a week  | TIMES  | true  | 2 × 10, each side, 7 × a week"
            })
    void p_26_a_number_goes_up_and_down_in_sensible_steps(
            String before, DosageField field, boolean more, String after) {
        Prescription usual = new Prescription(Phase.MAIN, Side.EACH, Dosage.of(1, 1, 0), Schedule.daily(1), null);

        Prescription next = DosageStep.of(DosageLine.read(before, usual), field, more);

        assertThat(DosageLine.of(next)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({"4, true, 5", "5, true, 10", "30, true, 35", "30, false, 25", "5, false, 4", "120, true, 120"})
    void p_26_minutes_go_by_fives(int before, boolean more, int after) {
        Dosage walk = new Dosage(1, before, DosageUnit.MINUTES, false, 0, 0, null);
        Prescription usual = new Prescription(Phase.MAIN, Side.NOT_SIDED, walk, Schedule.daily(1), null);

        assertThat(DosageStep.of(usual, DosageField.AMOUNT, more).dosage().amount())
                .isEqualTo(after);
    }
}
