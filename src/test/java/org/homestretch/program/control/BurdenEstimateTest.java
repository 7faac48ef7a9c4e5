package org.homestretch.program.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.Equipment;
import org.homestretch.exercise.entity.Frequency;
import org.homestretch.exercise.entity.Laterality;
import org.homestretch.exercise.entity.Muscle;
import org.homestretch.exercise.entity.OwnRange;
import org.homestretch.exercise.entity.StartPosition;
import org.homestretch.exercise.entity.TargetMuscles;
import org.homestretch.exercise.entity.Traits;
import org.homestretch.exercise.entity.UsualDose;
import org.homestretch.program.entity.Burden;
import org.homestretch.program.entity.Burden.Stretch;
import org.homestretch.program.entity.MuscleGroup;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Side;
import org.junit.jupiter.api.Test;

class BurdenEstimateTest {

    private static final ExerciseFacts HAMSTRING = facts(
            Category.STATIC_STRETCH,
            StartPosition.SUPINE,
            List.of(Muscle.HAMSTRINGS),
            List.of(Equipment.STRAP),
            List.of(Equipment.MAT));
    private static final ExerciseFacts CALF = facts(
            Category.STATIC_STRETCH,
            StartPosition.AT_A_WALL,
            List.of(Muscle.CALF, Muscle.SOLEUS),
            List.of(Equipment.WALL),
            List.of());
    private static final ExerciseFacts BRIDGE = facts(
            Category.STRENGTHENING,
            StartPosition.SUPINE,
            List.of(Muscle.GLUTEUS_MAXIMUS, Muscle.HAMSTRINGS),
            List.of(Equipment.MAT),
            List.of());

    private static ExerciseFacts facts(
            Category category,
            StartPosition position,
            List<Muscle> muscles,
            List<Equipment> needed,
            List<Equipment> helpful) {
        Traits traits = new Traits(
                category,
                List.of(BodyRegion.HIP),
                new TargetMuscles(muscles, List.of()),
                position,
                Laterality.EACH_SIDE,
                needed,
                helpful);
        UsualDose dose = new UsualDose(Dosage.of(1, 3, 20), Frequency.daily(1), OwnRange.NONE);
        return new ExerciseFacts("exercise", traits, dose, null, false);
    }

    private static ReviewedItem item(ExerciseFacts exercise, Side side, Dosage dosage, Schedule schedule) {
        return new ReviewedItem(1, exercise, new Prescription(Phase.MAIN, side, dosage, schedule, null));
    }

    @Test
    void a_stretch_counts_sides_sets_repetitions_hold_and_times_for_its_muscle_group() {
        Burden burden = BurdenEstimate.of(List.of(
                item(HAMSTRING, Side.EACH, Dosage.of(1, 3, 20), Schedule.daily(2)),
                item(CALF, Side.LEFT, Dosage.of(2, 2, 30), Schedule.daily(1)),
                item(BRIDGE, Side.EACH, Dosage.of(2, 10, 5), Schedule.daily(1))));

        assertThat(burden.stretches())
                .containsExactly(
                        new Stretch(MuscleGroup.BACK_OF_THIGH, 2 * 3 * 20 * 2),
                        new Stretch(MuscleGroup.CALF, 2 * 2 * 30));
    }

    @Test
    void a_muscle_group_counts_on_its_fullest_day() {
        Schedule monday = Schedule.on(Set.of(DayOfWeek.MONDAY), 1);
        Schedule friday = Schedule.on(Set.of(DayOfWeek.FRIDAY), 3);

        Burden burden = BurdenEstimate.of(List.of(
                item(CALF, Side.LEFT, Dosage.of(1, 3, 20), monday),
                item(CALF, Side.RIGHT, Dosage.of(1, 3, 20), monday),
                item(CALF, Side.LEFT, Dosage.of(1, 1, 30), friday),
                item(CALF, Side.LEFT, Dosage.of(1, 1, 15), Schedule.weekly(2))));

        assertThat(burden.stretches()).containsExactly(new Stretch(MuscleGroup.CALF, 60 + 60 + 15));
        assertThat(burden.sessionsADay()).isEqualTo(3);
    }

    @Test
    void what_is_done_in_breaks_is_no_session_and_no_change_of_position() {
        Burden burden = BurdenEstimate.of(List.of(
                item(HAMSTRING, Side.EACH, Dosage.of(1, 3, 20), Schedule.daily(1)),
                item(CALF, Side.EACH, Dosage.of(1, 3, 20), Schedule.breaks(60)),
                item(HAMSTRING, Side.EACH, Dosage.of(1, 3, 20), Schedule.everyNthDay(2, 1))));

        assertThat(burden.exercises()).isEqualTo(3);
        assertThat(burden.sessionsADay()).isEqualTo(1);
        assertThat(burden.positionChanges()).isZero();
    }

    @Test
    void changes_of_position_are_counted_and_what_sorting_would_save() {
        Schedule daily = Schedule.daily(1);
        Burden burden = BurdenEstimate.of(List.of(
                item(HAMSTRING, Side.EACH, Dosage.of(1, 3, 20), daily),
                item(CALF, Side.EACH, Dosage.of(1, 3, 20), daily),
                item(BRIDGE, Side.EACH, Dosage.of(1, 3, 20), daily)));

        assertThat(burden.positionChanges()).isEqualTo(2);
        assertThat(burden.savableChanges()).isEqualTo(1);
    }

    @Test
    void equipment_is_listed_once_what_helps_apart_from_what_is_needed() {
        Schedule daily = Schedule.daily(1);
        Burden alone = BurdenEstimate.of(List.of(item(HAMSTRING, Side.EACH, Dosage.of(1, 3, 20), daily)));
        Burden both = BurdenEstimate.of(List.of(
                item(HAMSTRING, Side.EACH, Dosage.of(1, 3, 20), daily),
                item(BRIDGE, Side.EACH, Dosage.of(1, 3, 20), daily)));

        assertThat(alone.needed()).containsExactly(Equipment.STRAP);
        assertThat(alone.helpful()).containsExactly(Equipment.MAT);
        assertThat(both.needed()).containsExactly(Equipment.MAT, Equipment.STRAP);
        assertThat(both.helpful()).isEmpty();
    }

    @Test
    void an_empty_program_is_no_burden() {
        assertThat(BurdenEstimate.of(List.of())).isEqualTo(new Burden(0, 0, List.of(), 0, 0, Set.of(), Set.of()));
    }

    @Test
    void every_muscle_but_the_heart_belongs_to_one_group() {
        assertThat(Stream.of(Muscle.values())
                        .filter(muscle -> MuscleGroup.of(muscle).isEmpty()))
                .containsExactly(Muscle.HEART);
    }
}
