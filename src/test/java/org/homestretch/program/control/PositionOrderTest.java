package org.homestretch.program.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.Frequency;
import org.homestretch.exercise.entity.Laterality;
import org.homestretch.exercise.entity.OwnRange;
import org.homestretch.exercise.entity.StartPosition;
import org.homestretch.exercise.entity.TargetMuscles;
import org.homestretch.exercise.entity.Traits;
import org.homestretch.exercise.entity.UsualDose;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Side;
import org.junit.jupiter.api.Test;

class PositionOrderTest {

    private static ReviewedItem item(
            int key, Phase phase, StartPosition position, Category category, BodyRegion region) {
        Traits traits = new Traits(
                category, List.of(region), TargetMuscles.NONE, position, Laterality.NONE, List.of(), List.of());
        UsualDose dose = new UsualDose(Dosage.of(1, 3, 20), Frequency.daily(1), OwnRange.NONE);
        return new ReviewedItem(
                key,
                new ExerciseFacts("exercise-" + key, traits, dose, null, false),
                new Prescription(phase, Side.NOT_SIDED, Dosage.of(1, 3, 20), Schedule.daily(1), null));
    }

    private static ReviewedItem main(int key, StartPosition position) {
        return item(key, Phase.MAIN, position, Category.STRENGTHENING, BodyRegion.HIP);
    }

    private static List<Integer> keys(List<ReviewedItem> items) {
        return items.stream().map(ReviewedItem::itemKey).toList();
    }

    @Test
    void going_to_and_fro_is_sorted_from_the_floor_up() {
        List<ReviewedItem> session = List.of(
                main(1, StartPosition.STANDING),
                main(2, StartPosition.SUPINE),
                main(3, StartPosition.SITTING_ON_CHAIR),
                main(4, StartPosition.PRONE),
                main(5, StartPosition.STANDING));

        List<ReviewedItem> sorted = PositionOrder.sorted(session);

        assertThat(keys(sorted)).containsExactly(2, 4, 3, 1, 5);
        assertThat(PositionOrder.changes(session)).isEqualTo(4);
        assertThat(PositionOrder.changes(sorted)).isEqualTo(2);
    }

    @Test
    void a_session_with_nothing_to_gain_stays_as_it_is() {
        List<ReviewedItem> session = List.of(main(1, StartPosition.STANDING), main(2, StartPosition.SUPINE));

        assertThat(PositionOrder.sorted(session)).isEqualTo(session);
        assertThat(PositionOrder.sorted(List.of())).isEmpty();
    }

    @Test
    void one_phase_ends_in_the_position_in_which_the_next_begins() {
        List<ReviewedItem> session = List.of(
                item(1, Phase.WARM_UP, StartPosition.STANDING, Category.STRENGTHENING, BodyRegion.HIP),
                item(2, Phase.WARM_UP, StartPosition.SUPINE, Category.STRENGTHENING, BodyRegion.HIP),
                item(3, Phase.WARM_UP, StartPosition.STANDING, Category.STRENGTHENING, BodyRegion.HIP),
                main(4, StartPosition.SUPINE));

        assertThat(keys(PositionOrder.sorted(session))).containsExactly(1, 3, 2, 4);
    }

    @Test
    void g_14_a_dynamic_stretch_stays_behind_its_warm_up_and_before_static_stretches() {
        List<ReviewedItem> session = List.of(
                item(1, Phase.WARM_UP, StartPosition.STANDING, Category.MOBILITY, BodyRegion.HIP),
                item(2, Phase.WARM_UP, StartPosition.SUPINE, Category.DYNAMIC_STRETCH, BodyRegion.HIP),
                item(3, Phase.WARM_UP, StartPosition.STANDING, Category.STATIC_STRETCH, BodyRegion.HIP));

        assertThat(keys(PositionOrder.sorted(session))).containsExactly(1, 2, 3);
    }

    @Test
    void g_14_a_gentle_move_stays_before_the_deeper_stretch_of_its_region() {
        List<ReviewedItem> session = List.of(
                main(1, StartPosition.SUPINE),
                item(2, Phase.MAIN, StartPosition.STANDING, Category.MOBILITY, BodyRegion.LOWER_BACK),
                item(3, Phase.MAIN, StartPosition.SUPINE, Category.STATIC_STRETCH, BodyRegion.LOWER_BACK),
                item(4, Phase.MAIN, StartPosition.SUPINE, Category.STATIC_STRETCH, BodyRegion.NECK));

        assertThat(keys(PositionOrder.sorted(session))).containsExactly(2, 1, 3, 4);
    }

    @Test
    void no_other_order_that_is_allowed_has_fewer_changes() {
        LongStream.range(0, 300).forEach(seed -> {
            List<ReviewedItem> session = session(new Random(seed));
            List<ReviewedItem> sorted = PositionOrder.sorted(session);

            assertThat(sorted).containsExactlyInAnyOrderElementsOf(session);
            int fewest = orders(session).stream()
                    .mapToInt(PositionOrder::changes)
                    .min()
                    .orElseThrow();
            assertThat(PositionOrder.changes(sorted)).as("seed %d", seed).isEqualTo(fewest);
            assertThat(orders(session)).contains(sorted);
        });
    }

    private static List<ReviewedItem> session(Random random) {
        StartPosition[] positions = StartPosition.values();
        Category[] categories = {
            Category.MOBILITY, Category.STATIC_STRETCH, Category.DYNAMIC_STRETCH, Category.STRENGTHENING
        };
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(key -> item(
                        key,
                        Phase.values()[key / 3],
                        positions[random.nextInt(positions.length)],
                        categories[random.nextInt(categories.length)],
                        random.nextBoolean() ? BodyRegion.HIP : BodyRegion.NECK))
                .toList();
    }

    /** Every order in which no pair is turned round that G14 or the phases put in order. */
    private static List<List<ReviewedItem>> orders(List<ReviewedItem> left) {
        if (left.isEmpty()) {
            return List.of(List.of());
        }
        List<List<ReviewedItem>> orders = new ArrayList<>();
        for (int place = 0; place < left.size(); place++) {
            ReviewedItem first = left.get(place);
            if (left.subList(0, place).stream().noneMatch(before -> mustStayBefore(before, first))) {
                List<ReviewedItem> others = new ArrayList<>(left);
                others.remove(place);
                orders(others).forEach(rest -> {
                    List<ReviewedItem> order = new ArrayList<>(List.of(first));
                    order.addAll(rest);
                    orders.add(order);
                });
            }
        }
        return orders;
    }

    private static boolean mustStayBefore(ReviewedItem one, ReviewedItem other) {
        Category first = one.exercise().category();
        Category second = other.exercise().category();
        boolean dynamic = first == Category.DYNAMIC_STRETCH ^ second == Category.DYNAMIC_STRETCH;
        boolean deeper = first == Category.MOBILITY
                && second == Category.STATIC_STRETCH
                && one.exercise()
                        .traits()
                        .regions()
                        .equals(other.exercise().traits().regions());
        return one.prescription().phase() != other.prescription().phase() || dynamic || deeper;
    }
}
