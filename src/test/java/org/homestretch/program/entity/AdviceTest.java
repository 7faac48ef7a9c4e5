package org.homestretch.program.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.homestretch.program.ProgramFixture.ADA;
import static org.homestretch.program.ProgramFixture.TODAY;
import static org.homestretch.program.ProgramFixture.draftOfThree;
import static org.homestretch.program.ProgramFixture.words;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.homestretch.exercise.entity.EducationKind;
import org.homestretch.exercise.entity.EducationText;
import org.junit.jupiter.api.Test;

class AdviceTest {

    private static final Advice DESK =
            new Advice(List.of("posture-and-desk"), List.of("feet"), List.of("Stand up hourly"));

    @Test
    void p_63_what_is_said_twice_is_kept_once() {
        Advice advice = new Advice(List.of("a", "b", "a"), List.of(), List.of("Walk to work", " walk to WORK "));

        assertThat(advice.pages()).containsExactly("a", "b");
        assertThat(advice.agreed()).containsExactly("Walk to work");
        assertThat(advice.with("b")).isEqualTo(advice);
    }

    @Test
    void p_63_there_is_only_so_much_to_read_and_to_change() {
        List<String> twelve = IntStream.range(0, 12).mapToObj(Integer::toString).toList();

        assertThat(new Advice(twelve, List.of(), List.of()).hasRoomForPage()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Advice(twelve, List.of(), List.of()).with("one more"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Advice(List.of(), List.of(), Collections.nCopies(1, "x".repeat(161))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Advice(List.of(), List.of(), List.of("1", "2", "3", "4", "5", "6")));
    }

    @Test
    void p_63_the_next_draft_starts_with_the_advice_of_the_latest_version() {
        Program program = draftOfThree();
        program.change(ADA, draft -> draft.advise(DESK));
        program.issue(issuance(program), ADA, TODAY);

        assertThat(program.openDraft(ADA).advice()).isEqualTo(DESK);
    }

    @Test
    void p_3_an_issued_version_keeps_the_words_of_its_advice() {
        Program program = draftOfThree();
        program.change(ADA, draft -> draft.advise(DESK));

        ProgramVersion version = program.issue(issuance(program), ADA, TODAY);

        assertThat(version.issuedAdvice()).isEqualTo(given());
    }

    @Test
    void p_20_taking_a_step_back_brings_back_the_advice_of_before() {
        Program program = draftOfThree();
        DraftState before = program.change(ADA, draft -> draft.advise(DESK)).orElseThrow();

        program.change(ADA, draft -> draft.restore(before));

        assertThat(program.draft().orElseThrow().advice().isEmpty()).isTrue();
        assertThat(program.change(ADA, draft -> draft.advise(Advice.NONE))).isEmpty();
    }

    private static Issuance issuance(Program program) {
        return new Issuance(new ValidityPeriod(TODAY, TODAY.plusDays(27)), words(program), given(), List.of());
    }

    private static IssuedAdvice given() {
        EducationText.Section sitting = new EducationText.Section(
                "Sitzen",
                List.of(new EducationText.Line(null, "Beide Füße flach."), new EducationText.Line(null, "Kinn.")));
        EducationText.Section standing =
                new EducationText.Section("Stehen", List.of(new EducationText.Line(null, "Auf beiden Füßen.")));
        return new IssuedAdvice(
                List.of(new EducationText(
                        "posture-and-desk", EducationKind.PAGE, "de", "Haltung", List.of(sitting, standing))),
                List.of(new IssuedAdvice.Point("feet", "de", "Beide Füße stehen flach.")),
                List.of("Stand up hourly"));
    }
}
