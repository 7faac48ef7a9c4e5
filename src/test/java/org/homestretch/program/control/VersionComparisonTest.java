package org.homestretch.program.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.program.entity.ChangedAspect.DOSAGE;
import static org.homestretch.program.entity.ChangedAspect.NOTE;
import static org.homestretch.program.entity.ChangedAspect.ORDER;
import static org.homestretch.program.entity.ChangedAspect.PHASE;
import static org.homestretch.program.entity.ChangedAspect.SCHEDULE;
import static org.homestretch.program.entity.ChangedAspect.SIDE;
import static org.homestretch.program.entity.ChangedAspect.STAGE;
import static org.homestretch.program.entity.ChangedAspect.WORDS;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.program.boundary.ComparedItem;
import org.homestretch.program.boundary.IssuedVersion.Instruction;
import org.homestretch.program.boundary.IssuedVersion.Item;
import org.homestretch.program.entity.ChangedAspect;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VersionComparisonTest {

    private static final Dosage DOSE = Dosage.of(2, 10, 3);
    private static final Item BRIDGE = item(1, Phase.MAIN, Side.EACH, DOSE, Schedule.daily(1), "Slowly", "Bridge");

    private static Item item(
            int key, Phase phase, Side side, Dosage dosage, Schedule schedule, String note, String title) {
        return new Item(
                100 + key,
                key,
                1,
                key,
                "slug-" + key,
                phase,
                side,
                dosage,
                schedule,
                note,
                new Instruction("en", title, null, List.of("Lie down."), null, null, List.of()));
    }

    private static Item item(int key) {
        return item(key, Phase.MAIN, Side.EACH, DOSE, Schedule.daily(1), null, "Exercise " + key);
    }

    private static List<Item> items(Integer... keys) {
        return Arrays.stream(keys).map(VersionComparisonTest::item).toList();
    }

    private static List<ComparedItem> compared(List<Item> before, List<Item> after) {
        return new VersionComparison(before, after).items();
    }

    private static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(item(1, Phase.MAIN, Side.EACH, DOSE, Schedule.daily(1), "Slowly", "Bridge"), List.of()),
                Arguments.of(
                        item(1, Phase.COOL_DOWN, Side.EACH, DOSE, Schedule.daily(1), "Slowly", "Bridge"),
                        List.of(PHASE)),
                Arguments.of(
                        item(1, Phase.MAIN, Side.LEFT, DOSE, Schedule.daily(1), "Slowly", "Bridge"), List.of(SIDE)),
                Arguments.of(
                        item(1, Phase.MAIN, Side.EACH, Dosage.of(3, 10, 3), Schedule.daily(1), "Slowly", "Bridge"),
                        List.of(DOSAGE)),
                Arguments.of(
                        item(1, Phase.MAIN, Side.EACH, DOSE, Schedule.daily(2), "Slowly", "Bridge"), List.of(SCHEDULE)),
                Arguments.of(item(1, Phase.MAIN, Side.EACH, DOSE, Schedule.daily(1), null, "Bridge"), List.of(NOTE)),
                Arguments.of(
                        item(1, Phase.MAIN, Side.EACH, DOSE, Schedule.daily(1), "Slowly", "The bridge"),
                        List.of(WORDS)),
                Arguments.of(
                        item(1, Phase.MAIN, Side.RIGHT, Dosage.of(3, 10, 3), Schedule.weekly(3), "Slowly", "Bridge"),
                        List.of(SIDE, DOSAGE, SCHEDULE)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void p_71_an_exercise_of_both_versions_differs_in_what_was_changed(Item after, List<ChangedAspect> changed) {
        assertThat(compared(List.of(BRIDGE), List.of(after))).singleElement().satisfies(item -> {
            assertThat(item.changed()).isEqualTo(changed);
            assertThat(item.isUnchanged()).isEqualTo(changed.isEmpty());
            assertThat(item.isAdded() || item.isRemoved()).isFalse();
        });
    }

    @Test
    void p_71_exercises_of_one_version_only_were_added_or_removed() {
        List<ComparedItem> items = compared(items(1, 2), items(3, 2));

        assertThat(items).extracting(ComparedItem::title).containsExactly("Exercise 3", "Exercise 2", "Exercise 1");
        assertThat(items).extracting(ComparedItem::isAdded).containsExactly(true, false, false);
        assertThat(items).extracting(ComparedItem::isUnchanged).containsExactly(false, true, false);
        assertThat(items).extracting(ComparedItem::isRemoved).containsExactly(false, false, true);
    }

    @Test
    void p_71_an_exercise_can_move_to_another_stage() {
        Item later = new Item(
                101,
                1,
                2,
                1,
                BRIDGE.slug(),
                Phase.COOL_DOWN,
                BRIDGE.side(),
                DOSE,
                BRIDGE.schedule(),
                BRIDGE.note(),
                BRIDGE.instruction());

        assertThat(compared(List.of(BRIDGE), List.of(later)))
                .singleElement()
                .satisfies(item -> assertThat(item.changed()).containsExactly(STAGE, PHASE));
    }

    @Test
    void p_71_as_few_exercises_as_explain_the_order_were_moved() {
        List<ComparedItem> items = compared(items(1, 2, 3, 4), items(4, 1, 2, 3));

        assertThat(items.stream().filter(ComparedItem::isChanged))
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.after().itemKey()).isEqualTo(4);
                    assertThat(moved.changed()).containsExactly(ORDER);
                });
    }

    @Test
    void p_71_what_was_added_or_removed_between_them_moves_nothing() {
        assertThat(compared(items(1, 2, 3, 4), items(5, 1, 3, 6, 4)).stream().filter(ComparedItem::isChanged))
                .isEmpty();
    }

    @Test
    void p_71_two_equal_versions_have_nothing_to_tell() {
        assertThat(compared(items(1, 2), items(1, 2))).allMatch(ComparedItem::isUnchanged);
        assertThat(compared(List.of(), List.of())).isEmpty();
    }
}
