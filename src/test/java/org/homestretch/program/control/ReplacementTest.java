package org.homestretch.program.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.program.control.ItemFixture.facts;

import java.time.DayOfWeek;
import java.util.Set;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.Laterality;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Side;
import org.junit.jupiter.api.Test;

class ReplacementTest {

    private static final ExerciseFacts BRIDGE = ItemFixture.BRIDGE;
    private static final ExerciseFacts SINGLE_LEG =
            facts("single-leg-bridge", Category.STRENGTHENING, Laterality.EACH_SIDE, Dosage.of(2, 8, 2));
    private static final ExerciseFacts TILT =
            facts("pelvic-tilt-supine", Category.MOBILITY, Laterality.NONE, Dosage.of(1, 10, 5));

    private static Prescription bridge(Side side, Schedule schedule) {
        return new Prescription(Phase.COOL_DOWN, side, Dosage.of(3, 15, 3), schedule, "Through the heels");
    }

    @Test
    void p_27_it_comes_with_its_own_usual_dose_and_keeps_phase_and_note() {
        Prescription swapped = Replacement.of(bridge(Side.NOT_SIDED, Schedule.weekly(3)), BRIDGE, SINGLE_LEG);

        assertThat(swapped.dosage()).isEqualTo(Dosage.of(2, 8, 2));
        assertThat(swapped.phase()).isEqualTo(Phase.COOL_DOWN);
        assertThat(swapped.note()).isEqualTo("Through the heels");
    }

    @Test
    void p_27_the_side_stays_where_it_fits() {
        assertThat(Replacement.of(bridge(Side.LEFT, Schedule.daily(1)), SINGLE_LEG, SINGLE_LEG)
                        .side())
                .isEqualTo(Side.LEFT);
        assertThat(Replacement.of(bridge(Side.LEFT, Schedule.daily(1)), SINGLE_LEG, BRIDGE)
                        .side())
                .isEqualTo(Side.NOT_SIDED);
        assertThat(Replacement.of(bridge(Side.NOT_SIDED, Schedule.daily(1)), BRIDGE, SINGLE_LEG)
                        .side())
                .isEqualTo(Side.EACH);
    }

    @Test
    void p_27_a_schedule_that_the_therapist_chose_stays_where_it_fits() {
        Schedule chosen = Schedule.on(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), 2);
        Schedule often = Schedule.on(Set.of(DayOfWeek.MONDAY), 6);

        assertThat(Replacement.of(bridge(Side.NOT_SIDED, chosen), BRIDGE, TILT).schedule())
                .isEqualTo(chosen);
        assertThat(Replacement.of(bridge(Side.NOT_SIDED, often), BRIDGE, TILT).schedule())
                .isEqualTo(Schedule.daily(1));
        assertThat(Replacement.of(bridge(Side.NOT_SIDED, Schedule.weekly(3)), BRIDGE, TILT)
                        .schedule())
                .as("the usual one of the bridge")
                .isEqualTo(Schedule.daily(1));
    }
}
