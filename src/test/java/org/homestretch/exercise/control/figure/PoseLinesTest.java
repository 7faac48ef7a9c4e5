package org.homestretch.exercise.control.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes in a pose's text are told with their line. */
class PoseLinesTest {

    private static final String GOOD = """
            # A comment
            view: side
            props:
              - mat: {from: 0, to: 180}
            frames:
              start:
                pelvis: [0, 92]
                spine: 90
                head: 90
                near arm: {upper: -92, fore: -84}
                far arm: {upper: -88, fore: -80}
                legs: {to: floor 0}
              end:
                arrows:
                  - {from: [0, 0], to: [1, 1]}
                  - {from: [0, 0], to: [1, 1], bend: 2}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    view: side                 | view: inside         | 2
                    mat: {from: 0              | mat: {form: 0        | 4
                    - mat:                     | - piano:             | 4
                    spine: 90                  | spine: ninety        | 8
                    spine: 90                  | spin: 90             | 8
                    fore: -84                  | front: -84           | 10
                    legs: {to: floor 0}        | legs: {to: floor 99} | 6
                    bend: 2                    | bent: 2              | 16
                    far arm: {upper            | far arm: }upper      | 11
                    """)
    void l_66_a_mistake_is_told_with_its_line(String right, String wrong, int line) {
        String bad = GOOD.replace(right, wrong);
        PoseFileException problem = catchThrowableOfType(PoseFileException.class, () -> PoseDocument.read("own", bad));

        assertThat(PoseLines.lineOf(bad, problem)).as(problem.getMessage()).isEqualTo(line);
        assertThat(PoseLines.sentence(problem)).doesNotContain("own.yaml");
    }
}
