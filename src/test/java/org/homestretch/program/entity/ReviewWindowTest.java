package org.homestretch.program.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.homestretch.program.ProgramFixture.ADA;
import static org.homestretch.program.ProgramFixture.BEN;
import static org.homestretch.program.ProgramFixture.TODAY;
import static org.homestretch.program.ProgramFixture.activeProgram;
import static org.homestretch.program.ProgramFixture.draftOfThree;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewWindowTest {

    private static final LocalDate FAR = TODAY.plusDays(179);

    @Test
    void p_60_four_weeks_are_proposed_and_eight_where_the_pain_is_chronic() {
        ReviewWindow window = ReviewWindow.of(TODAY, TODAY);

        assertThat(window.proposed(false, FAR)).isEqualTo(TODAY.plusWeeks(4));
        assertThat(window.proposed(true, FAR)).isEqualTo(TODAY.plusWeeks(8));
    }

    @Test
    void p_60_the_proposal_is_never_later_than_the_last_day() {
        ReviewWindow window = ReviewWindow.of(TODAY, TODAY);

        assertThat(window.proposed(true, TODAY.plusDays(41))).isEqualTo(TODAY.plusDays(41));
        assertThat(window.proposed(false, TODAY.plusDays(1))).isEqualTo(TODAY.plusDays(1));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "84, true", "85, false"})
    void p_61_the_review_lies_ahead_by_twelve_weeks_at_most(int days, boolean possible) {
        assertThat(ReviewWindow.of(TODAY, TODAY.minusDays(30)).has(TODAY.plusDays(days)))
                .isEqualTo(possible);
    }

    @Test
    void p_61_a_version_that_begins_later_is_reviewed_later() {
        ReviewWindow window = ReviewWindow.of(TODAY, TODAY.plusDays(10));

        assertThat(window.has(TODAY.plusDays(10))).isFalse();
        assertThat(window.has(TODAY.plusDays(11))).isTrue();
        assertThat(window.has(TODAY.plusDays(94))).isTrue();
    }

    @Test
    void p_61_a_program_keeps_who_moved_its_review() {
        Program program = activeProgram();
        program.review(TODAY.plusWeeks(4), ADA, TODAY);
        program.review(TODAY.plusWeeks(6), BEN, TODAY);

        ReviewDay review = program.review().orElseThrow();
        assertThat(review.day()).isEqualTo(TODAY.plusWeeks(6));
        assertThat(review.agreed()).isEqualTo(BEN);
        assertThatIllegalArgumentException().isThrownBy(() -> program.review(TODAY, ADA, TODAY));
    }

    @Test
    void p_60_nothing_is_to_be_reviewed_before_the_first_issue_and_when_it_is_over() {
        assertThatIllegalStateException().isThrownBy(() -> draftOfThree().review(TODAY.plusWeeks(4), ADA, TODAY));
        Program over = activeProgram();
        over.review(TODAY.plusWeeks(4), ADA, TODAY);
        over.complete("Goal reached", ADA, TODAY);

        assertThat(over.review()).isEmpty();
    }
}
