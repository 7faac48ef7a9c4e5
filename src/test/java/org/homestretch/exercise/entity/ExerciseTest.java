package org.homestretch.exercise.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homestretch.exercise.control.LibraryFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExerciseTest {

    static List<ExerciseContent> shipped() {
        return LibraryFiles.exercises();
    }

    private static ExerciseContent shipped(String slug) {
        return shipped().stream()
                .filter(content -> content.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void l_11_says_exactly_what_its_content_said(ExerciseContent content) {
        assertThat(Exercise.own(content).content()).isEqualTo(content);
    }

    @Test
    void l_11_takes_over_a_revision_and_drops_languages_that_went() {
        ExerciseContent bridge = shipped("bridge");
        Exercise exercise = Exercise.own(bridge);
        InstructionContent english = bridge.instructions().get(0);
        InstructionContent german =
                new InstructionContent("de", Review.machineDraft(), english.text(), english.synonyms());
        ExerciseContent translated = bridge.with(List.of(german));

        exercise.revise(translated);

        assertThat(exercise.content()).isEqualTo(translated);
    }

    @Test
    void l_11_follows_a_release_that_changed_it_until_the_clinic_edits_it() {
        ExerciseContent bridge = shipped("bridge");
        Exercise exercise = Exercise.shipped(bridge, "old");
        assertThat(exercise.followsSeed("old")).isFalse();
        assertThat(exercise.followsSeed("new")).isTrue();

        exercise.revise(bridge);

        assertThat(exercise.followsSeed("new")).isFalse();
    }

    @Test
    void l_11_an_exercise_of_the_clinics_own_follows_no_release() {
        assertThat(Exercise.own(shipped("bridge")).followsSeed("new")).isFalse();
    }

    @Test
    void never_becomes_another_exercise() {
        Exercise exercise = Exercise.own(shipped("bridge"));
        assertThatIllegalArgumentException().isThrownBy(() -> exercise.revise(shipped("squat")));
    }

    @Test
    void l_2_a_prescribable_exercise_needs_a_dose() {
        ExerciseContent bridge = shipped("bridge");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExerciseContent(
                        bridge.slug(),
                        bridge.traits(),
                        null,
                        bridge.prescribability(),
                        bridge.harder(),
                        bridge.sources(),
                        bridge.review(),
                        bridge.instructions()));
    }

    @Test
    void l_2_whoever_may_not_prescribe_it_is_told_why() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Prescribability(Availability.BLOCKED, " ", null));
    }

    @Test
    void l_8_an_exercise_that_the_therapist_picks_stays_out_of_protocols() {
        ProtocolContent.Item item =
                new ProtocolContent.Item("crunch", SessionPart.MAIN, Dosage.of(2, 8, 0), Frequency.weekly(3));
        ProtocolContent protocol = ProtocolFixture.of(item);
        Map<String, Exercise> exercises = Map.of("crunch", Exercise.own(shipped("crunch")));

        assertThatIllegalArgumentException().isThrownBy(() -> Protocol.own(protocol, exercises, 1, "Ada"));
    }

    @Test
    void l_8_a_protocol_says_exactly_what_its_content_said() {
        for (ProtocolContent content : LibraryFiles.protocols()) {
            Map<String, Exercise> exercises = content.items()
                    .map(ProtocolContent.Item::slug)
                    .distinct()
                    .collect(Collectors.toMap(Function.identity(), slug -> Exercise.own(shipped(slug))));
            assertThat(Protocol.own(content, exercises, 1, "Ada").content()).isEqualTo(content);
        }
    }

    @Test
    void l_48_a_protocol_knows_when_its_stages_were_changed() {
        Map<String, Exercise> exercises = Map.of("bridge", Exercise.own(shipped("bridge")));
        ProtocolContent first = ProtocolFixture.of(ProtocolFixture.bridge());
        Protocol protocol = Protocol.own(first, exercises, 1, "Ada");
        Instant noon = Instant.parse("2026-03-02T12:00:00Z");
        assertThat(protocol.changedAt()).isEmpty();

        protocol.revise(first.reviewed(Review.machineDraft()), exercises, noon);
        assertThat(protocol.changedAt()).isEmpty();
        protocol.revise(ProtocolFixture.of(ProtocolFixture.bridge(), ProtocolFixture.bridge()), exercises, noon);

        assertThat(protocol.changedAt()).contains(noon);
    }
}
