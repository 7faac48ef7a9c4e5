package org.homestretch.exercise.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homestretch.exercise.entity.ExerciseContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ladders of the library from easier to harder (clinical facts 7A). */
class LadderTest {

    private static final Map<String, String> HARDER = new HashMap<>();

    static {
        LibraryFiles.exercises().stream()
                .filter(exercise -> exercise.harder() != null)
                .forEach(exercise -> HARDER.put(exercise.slug(), exercise.harder()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abdominal-brace curl-up pallof-press",
                "modified-plank forearm-plank renegade-row",
                "side-bridge-knees side-bridge",
                "pelvic-tilt-supine bridge single-leg-bridge",
                "dead-bug bird-dog",
                "prone-on-elbows prone-press-up standing-back-extension",
                "knee-rolls supine-spinal-twist seated-spinal-twist",
                "supine-hamstring-stretch seated-hamstring-stretch standing-hamstring-reach",
                "seated-piriformis-stretch figure-four-stretch kneeling-piriformis-stretch",
                "clamshell side-lying-hip-abduction standing-hip-abduction band-side-step",
                "sit-to-stand squat wall-sit step-up",
                "quad-set short-arc-quad straight-leg-raise",
                "tandem-stance single-leg-stance",
                "pendulum table-slide wand-flexion scaption-raise",
                "shoulder-blade-squeeze seated-row-band wall-angels"
            })
    void l_14_every_aim_has_its_ladder_from_the_first_step_to_the_last(String ladder) {
        List<String> steps = List.of(ladder.split(" "));
        List<String> climbed = new ArrayList<>();
        for (String step = steps.get(0); step != null; step = HARDER.get(step)) {
            climbed.add(step);
        }
        assertThat(climbed).isEqualTo(steps);
    }

    @Test
    void l_14_no_ladder_starts_on_the_middle_of_another_and_no_step_is_the_harder_one_of_two() {
        assertThat(HARDER.values()).doesNotHaveDuplicates();
    }

    @Test
    void l_14_a_harder_step_is_not_only_for_advice() {
        assertThat(LibraryFiles.exercises().stream()
                        .filter(exercise -> HARDER.containsValue(exercise.slug()))
                        .map(ExerciseContent::dose))
                .doesNotContainNull();
    }
}
