package org.homestretch.exercise.control.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What hands do to a pose. */
class PoseEditingTest {

    private final PoseDocument standing = StartPoses.standing("own");

    static List<String> slugs() throws IOException {
        return FigureSheet.slugs();
    }

    private static PoseDocument move(PoseDocument pose, String handle, double x, double y) {
        return PoseEditing.changed(pose, 0, new PoseChange.Move(handle, x, y, false));
    }

    private static Limb limb(PoseDocument pose, LimbName name) {
        return Posing.skeleton(pose.figure().frames().get(0)).limb(name);
    }

    private static Optional<PoseHandle> handle(PoseDocument pose, String id) {
        return PoseHandles.of(pose.frame(0), pose.figure().frames().get(0)).stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    @Test
    void l_61_a_hand_goes_where_it_is_dragged() {
        Limb arm = limb(move(standing, "near arm:wrist", 40, 130), LimbName.NEAR_ARM);

        assertThat(arm.end().x()).isCloseTo(40, within(0.3));
        assertThat(arm.end().y()).isCloseTo(130, within(0.3));
        assertThat(arm.flexion()).isBetween(0.0, 155.0);
    }

    @Test
    void l_61_a_hand_dragged_out_of_reach_stretches_the_arm_toward_it() {
        Limb arm = limb(move(standing, "near arm:wrist", 300, 135), LimbName.NEAR_ARM);

        assertThat(arm.root().distance(arm.end())).isCloseTo(55, within(0.2));
        assertThat(arm.flexion()).isBetween(0.0, 7.0);
    }

    @Test
    void l_61_only_the_limb_that_is_dragged_moves() {
        PoseDocument moved = move(standing, "near arm:elbow", 30, 120);

        assertThat(limb(moved, LimbName.FAR_ARM).end())
                .isEqualTo(limb(standing, LimbName.FAR_ARM).end());
        assertThat(limb(moved, LimbName.NEAR_LEG).end())
                .isEqualTo(limb(standing, LimbName.NEAR_LEG).end());
    }

    @Test
    void l_61_both_sides_move_alike_when_wished() {
        PoseDocument moved = PoseEditing.changed(standing, 0, new PoseChange.Move("near arm:wrist", 45, 130, true));

        assertThat(limb(moved, LimbName.FAR_ARM).end().y())
                .isCloseTo(limb(moved, LimbName.NEAR_ARM).end().y(), within(3.0));
    }

    @Test
    void l_62_knees_do_not_bend_forward_and_not_beyond_their_range() {
        PoseDocument lifted = move(move(standing, "near leg:knee", 43, 92), "near leg:ankle", 95, 150);
        assertThat(limb(lifted, LimbName.NEAR_LEG).flexion()).isGreaterThanOrEqualTo(-0.2);

        PoseDocument bent = move(lifted, "near leg:ankle", 2, 92);
        assertThat(limb(bent, LimbName.NEAR_LEG).flexion()).isLessThanOrEqualTo(155.2);
    }

    @Test
    void l_62_a_thigh_goes_no_farther_back_than_the_hip_lets_it() {
        Limb leg = limb(move(standing, "near leg:knee", -60, 120), LimbName.NEAR_LEG);

        assertThat(leg.joint().minus(leg.root()).direction()).isCloseTo(-90 - 35, within(1.0));
    }

    @Test
    void l_62_the_head_stops_at_the_end_of_its_range() {
        PoseDocument bowed = PoseEditing.changed(standing, 0, new PoseChange.Turn("head:crown", -170, false));

        assertThat(bowed.figure().start().head().crown()).isCloseTo(15, within(0.1));
    }

    @Test
    void l_63_a_foot_set_on_the_floor_stays_there_while_the_pelvis_moves() {
        PoseDocument squat = move(standing, "trunk:pelvis", -15, 60);

        assertThat(limb(squat, LimbName.NEAR_LEG).end().y()).isCloseTo(7.5, within(0.1));
        assertThat(limb(squat, LimbName.NEAR_LEG).end().x()).isCloseTo(0, within(0.1));
        assertThat(limb(squat, LimbName.NEAR_LEG).flexion()).isGreaterThan(40);
    }

    @Test
    void l_63_a_pelvis_lifted_too_far_stops_when_the_legs_are_straight() {
        PoseDocument lifted = move(standing, "trunk:pelvis", 0, 150);

        assertThat(Posing.skeleton(lifted.figure().start()).spine().pelvis().y())
                .isBetween(91.0, 94.0);
    }

    @Test
    void l_63_a_hand_that_comes_near_the_floor_or_the_wall_rests_on_it() {
        PoseDocument bent = move(move(standing, "trunk:pelvis", -15, 45), "trunk:neck", 60, 55);
        PoseDocument down = move(bent, "near arm:wrist", 45, 4);
        assertThat(down.yaml()).contains("near arm: {to: floor 45}");

        PoseDocument wall = PoseEditing.changed(standing, 0, new PoseChange.AddThing("wall"));
        assertThat(move(wall, "near arm:wrist", 43, 130).yaml()).contains("near arm: {to: wall 130}");
    }

    @Test
    void l_63_a_hand_taken_off_the_floor_is_free_again() {
        PoseDocument bent =
                move(move(move(standing, "trunk:pelvis", -15, 45), "trunk:neck", 60, 55), "near arm:wrist", 45, 4);

        assertThat(move(bent, "near arm:wrist", 45, 30).yaml()).contains("near arm: {upper:");
    }

    @Test
    void l_63_a_hand_can_hold_on_to_a_knee() {
        PoseDocument holding = PoseEditing.changed(
                move(standing, "near leg:knee", 43, 100), 0, new PoseChange.Rest("near arm", "near knee"));
        Limb arm = limb(holding, LimbName.NEAR_ARM);

        assertThat(arm.end().distance(limb(holding, LimbName.NEAR_LEG).joint())).isLessThan(0.1);
    }

    @Test
    void l_64_things_and_arrows_are_added_moved_and_taken_away() {
        PoseDocument pose = PoseEditing.changed(standing, 0, new PoseChange.AddThing("chair"));
        pose = PoseEditing.changed(pose, 0, new PoseChange.AddArrow());
        pose = move(move(pose, "prop:0:all", -20, 45), "arrow:0:to", 40, 140);
        assertThat(pose.yaml()).contains("chair: {x: -20}").contains("to: [40, 140]");

        pose = PoseEditing.changed(pose, 0, new PoseChange.Put(List.of("props", "0", "chair", "seat"), 50));
        assertThat(pose.yaml()).contains("seat: 50");

        pose = PoseEditing.changed(pose, 0, new PoseChange.RemoveThing(0));
        pose = PoseEditing.changed(pose, 0, new PoseChange.RemoveArrow(0));
        assertThat(pose.yaml()).isEqualTo(standing.yaml());
    }

    @Test
    void l_64_every_thing_can_be_put_beside_the_person_in_every_view_that_offers_it() {
        for (View view : View.values()) {
            for (ThingKind kind : ThingKind.in(view)) {
                PoseDocument pose =
                        PoseEditing.changed(StartPoses.standing("own", view), 0, new PoseChange.AddThing(kind.key()));
                assertThat(new FigureRenderer().svg(pose.figure(), FigureStyle.color("own")))
                        .as(kind.key())
                        .contains("<svg");
            }
        }
    }

    @Test
    void l_65_frames_are_added_copied_and_taken_away() {
        PoseDocument pose = PoseEditing.changed(standing, 0, new PoseChange.AddFrame());
        assertThat(pose.frameNames()).containsExactly("start", "step a", "end");

        pose = move(pose, "near arm:wrist", 40, 130);
        pose = PoseEditing.changed(pose, 0, new PoseChange.CopyTo(2));
        assertThat(pose.figure().frames().get(2).limbs())
                .isEqualTo(pose.figure().frames().get(0).limbs());
        assertThat(PoseEditing.changed(pose, 1, new PoseChange.RemoveFrame()).frameNames())
                .containsExactly("start", "end");
    }

    @Test
    void l_65_from_behind_the_same_person_is_seen_with_sides_exchanged() {
        PoseDocument front = move(StartPoses.standing("own", View.FRONT), "left arm:wrist", 70, 140);
        PoseDocument back = PoseEditing.changed(front, 0, new PoseChange.See("back"));

        assertThat(limb(back, LimbName.RIGHT_ARM).end().x())
                .isCloseTo(limb(front, LimbName.LEFT_ARM).end().x(), within(0.1));
        assertThat(PoseEditing.changed(front, 0, new PoseChange.See("side")).yaml())
                .contains("view: side");
    }

    @Test
    void what_is_not_there_cannot_be_changed() {
        for (PoseChange wrong : List.of(
                new PoseChange.Move("third arm:wrist", 0, 0, false),
                new PoseChange.Move("trunk:tail", 0, 0, false),
                new PoseChange.AddThing("piano"),
                new PoseChange.Rest("nose", "floor"),
                new PoseChange.See("inside"))) {
            assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> PoseEditing.changed(standing, 0, wrong));
        }
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> PoseEditing.changed(standing, 9, new PoseChange.Look()));
    }

    /** However anybody pulls at any shipped pose: the person stays one that can be drawn. */
    @ParameterizedTest
    @MethodSource("slugs")
    void l_62_no_pull_at_any_handle_leads_to_a_pose_that_cannot_be_drawn(String slug) {
        Random random = new Random(slug.hashCode());
        PoseDocument pose = new PoseDocument(
                slug,
                "",
                PoseDocument.read(slug, PoseDocumentTest.shipped(slug)).frames());
        for (int i = 0; i < 12; i++) {
            List<PoseHandle> handles =
                    PoseHandles.of(pose.frame(0), pose.figure().frames().get(0));
            PoseHandle pulled = handles.get(random.nextInt(handles.size()));
            pose = PoseEditing.changed(
                    pose,
                    0,
                    new PoseChange.Move(
                            pulled.id(),
                            pulled.x() + random.nextInt(81) - 40,
                            pulled.y() + random.nextInt(81) - 40,
                            random.nextBoolean()));
            assertThat(pose.figure().frames()).isNotEmpty();
        }
    }
}
