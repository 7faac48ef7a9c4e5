package org.homestretch.program.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.homestretch.program.ProgramFixture.ADA;
import static org.homestretch.program.ProgramFixture.draftOfThree;
import static org.homestretch.program.ProgramFixture.slugs;
import static org.homestretch.program.ProgramFixture.stretch;

import java.util.List;
import org.junit.jupiter.api.Test;

class SessionOrderTest {

    private final Program program = draftOfThree();

    private List<String> order() {
        return slugs(program.draft().orElseThrow().items());
    }

    @Test
    void g_14_a_session_runs_from_warm_up_to_cool_down_in_whatever_order_items_are_added() {
        program.add(14, "walking", stretch(Phase.WARM_UP), ADA);

        assertThat(order()).containsExactly("cat-cow", "walking", "childs-pose", "bridge");
    }

    @Test
    void an_item_moves_within_its_phase() {
        program.move(3, Direction.UP, ADA);
        assertThat(order()).containsExactly("cat-cow", "bridge", "childs-pose");

        program.move(3, Direction.DOWN, ADA);
        assertThat(order()).containsExactly("cat-cow", "childs-pose", "bridge");
    }

    @Test
    void an_item_does_not_leave_its_phase_by_moving() {
        program.move(2, Direction.UP, ADA);
        program.move(3, Direction.DOWN, ADA);

        assertThat(order()).containsExactly("cat-cow", "childs-pose", "bridge");
    }

    @Test
    void another_phase_puts_an_item_at_its_end() {
        program.prescribe(1, stretch(Phase.MAIN), ADA);

        assertThat(order()).containsExactly("childs-pose", "bridge", "cat-cow");
    }

    @Test
    void removing_closes_the_gap() {
        program.remove(2, ADA);

        assertThat(program.draft().orElseThrow().items())
                .extracting(PrescribedExercise::position)
                .containsExactly(0, 1);
    }

    @Test
    void an_unknown_item_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> program.remove(42, ADA));
    }

    @Test
    void a_note_has_at_most_300_characters() {
        Prescription usual = stretch(Phase.MAIN);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Prescription(
                        usual.phase(), usual.side(), usual.dosage(), usual.schedule(), "x".repeat(301)));
    }
}
