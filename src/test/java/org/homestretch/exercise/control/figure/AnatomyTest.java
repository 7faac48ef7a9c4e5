package org.homestretch.exercise.control.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnatomyTest {

    private static final String STANDING = """
            view: side
            props: [wall: {x: 40}, chair: {x: -40}]
            frames:
              start:
                pelvis: [0, 92]
                spine: 90
                head: 90
                near leg: {to: floor 0}
                far leg: {thigh: -90, shin: -90}
                near arm: {upper: -90, fore: -88}
                far arm: {upper: -80, fore: -60, hand: -60}
              end: {}
            """;

    @Test
    void a_body_that_stands_well_has_no_findings() {
        assertThat(findings(STANDING)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            far leg: {thigh: -90, shin: -90}   | far leg: {thigh: -20, shin: 20}             | start: far knee is at -40 degrees, the limit is -8.
            far leg: {thigh: -90, shin: -90}   | far leg: {thigh: -140, shin: -140}          | start: far hip is at -50 degrees, the limit is -38.
            near leg: {to: floor 0}            | near leg: {to: floor 0, foot: 60}           | start: near ankle is at 66 degrees, the limit is 45.
            far arm: {upper: -80, fore: -60, hand: -60} | far arm: {upper: -80, fore: 110, hand: 110} | start: far elbow is at 190 degrees, the limit is 160.
            far arm: {upper: -80, fore: -60, hand: -60} | far arm: {upper: 160, fore: 170, hand: 170} | start: far shoulder is at -110 degrees, the limit is -80.
            far arm: {upper: -80, fore: -60, hand: -60} | far arm: {upper: 0, fore: 0, hand: 0}   | start: far arm is 32 cm behind the surface of the wall.
            head: 90                           | head: 10                                    | start: head is at 80 degrees, the limit is 75.
            spine: 90                          | spine: [90, -40]                            | start: spine is at 130 degrees, the limit is 115.
            pelvis: [0, 92]                    | pelvis: [0, 84]                             | start: person is 10 cm below the floor.
            """)
    void fig_9_what_no_body_and_no_room_allows_is_told(String good, String bad, String message) {
        assertThat(findings(STANDING.replace(good, bad)))
                .extracting(Finding::message)
                .contains(message);
    }

    @Test
    void fig_9_a_pelvis_in_the_seat_or_above_it_is_told() {
        String sitting = STANDING.replace("pelvis: [0, 92]", "pelvis: [-40, 54]")
                .replace("near leg: {to: floor 0}", "near leg: {to: floor 4}")
                .replace("far leg: {thigh: -90, shin: -90}", "far leg: {to: floor 5}");

        assertThat(findings(sitting)).isEmpty();
        assertThat(findings(sitting.replace("[-40, 54]", "[-40, 49]")))
                .extracting(Finding::rule)
                .contains(Finding.Rule.THROUGH_FURNITURE);
        assertThat(findings(sitting.replace("[-40, 54]", "[-40, 60]")))
                .extracting(Finding::rule)
                .contains(Finding.Rule.ABOVE_SEAT);
    }

    private static List<Finding> findings(String yaml) {
        return Anatomy.findings(PoseReader.read("x", yaml));
    }
}
