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
        program.change(ADA, draft -> draft.add(14, "walking", stretch(Phase.WARM_UP)));

        assertThat(order()).containsExactly("cat-cow", "walking", "childs-pose", "bridge");
    }

    @Test
    void an_item_moves_within_its_phase() {
        program.change(ADA, draft -> draft.move(3, Direction.UP));
        assertThat(order()).containsExactly("cat-cow", "bridge", "childs-pose");

        program.change(ADA, draft -> draft.move(3, Direction.DOWN));
        assertThat(order()).containsExactly("cat-cow", "childs-pose", "bridge");
    }

    @Test
    void an_item_does_not_leave_its_phase_by_moving() {
        program.change(ADA, draft -> draft.move(2, Direction.UP));
        program.change(ADA, draft -> draft.move(3, Direction.DOWN));

        assertThat(order()).containsExactly("cat-cow", "childs-pose", "bridge");
    }

    @Test
    void another_phase_puts_an_item_at_its_end() {
        program.change(ADA, draft -> draft.prescribe(1, stretch(Phase.MAIN)));

        assertThat(order()).containsExactly("childs-pose", "bridge", "cat-cow");
    }

    @Test
    void an_item_is_put_at_a_place_of_any_phase() {
        program.change(ADA, draft -> draft.place(3, Phase.WARM_UP, 0));
        assertThat(order()).containsExactly("bridge", "cat-cow", "childs-pose");

        program.change(ADA, draft -> draft.place(3, Phase.WARM_UP, 1));
        assertThat(order()).containsExactly("cat-cow", "bridge", "childs-pose");

        program.change(ADA, draft -> draft.place(1, Phase.MAIN, 7));
        assertThat(order()).containsExactly("bridge", "childs-pose", "cat-cow");

        program.change(ADA, draft -> draft.place(1, Phase.COOL_DOWN, 0));
        assertThat(program.draft().orElseThrow().item(1).prescription()).isEqualTo(stretch(Phase.COOL_DOWN));
    }

    @Test
    void removing_closes_the_gap() {
        program.change(ADA, draft -> draft.remove(2));

        assertThat(program.draft().orElseThrow().items())
                .extracting(PrescribedExercise::position)
                .containsExactly(0, 1);
    }

    @Test
    void an_unknown_item_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> program.change(ADA, draft -> draft.remove(42)));
    }

    @Test
    void a_note_has_at_most_300_characters() {
        Prescription usual = stretch(Phase.MAIN);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Prescription(
                        usual.phase(), usual.side(), usual.dosage(), usual.schedule(), "x".repeat(301)));
    }
}
