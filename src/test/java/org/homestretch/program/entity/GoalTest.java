package org.homestretch.program.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.homestretch.program.ProgramFixture.ADA;
import static org.homestretch.program.ProgramFixture.BEN;
import static org.homestretch.program.ProgramFixture.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoalTest {

    private final Goal goal = new Goal(3, " Sit through a film ", 8, ADA);

    @Test
    void p_55_a_goal_keeps_the_patients_words_without_the_space_around_them() {
        assertThat(goal.activity()).isEqualTo("Sit through a film");
        assertThat(goal.target()).isEqualTo(8);
        assertThat(goal.isOpen()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Goal(3, " ", null, ADA));
        assertThatIllegalArgumentException().isThrownBy(() -> new Goal(3, "Walk", 11, ADA));
    }

    @Test
    void p_56_a_dropped_goal_keeps_its_ratings_and_who_dropped_it_first() {
        goal.rate(4, TODAY, ADA);
        goal.drop(ADA);
        goal.drop(BEN);

        assertThat(goal.isOpen()).isFalse();
        assertThat(goal.dropped()).contains(ADA);
        assertThat(goal.ratings()).hasSize(1);
    }

    @Test
    void p_57_another_rating_of_a_day_corrects_the_one_before() {
        assertThat(goal.rate(3, TODAY, ADA)).isTrue();
        assertThat(goal.rate(5, TODAY, BEN)).isTrue();
        assertThat(goal.rate(5, TODAY, BEN)).isFalse();

        assertThat(goal.ratings()).singleElement().satisfies(rating -> {
            assertThat(rating.score()).isEqualTo(5);
            assertThat(rating.rated()).isEqualTo(BEN);
            assertThat(rating.corrects().orElseThrow().score()).isEqualTo(3);
        });
    }

    @Test
    void p_57_a_rating_taken_back_no_longer_counts_and_the_day_can_be_rated_anew() {
        goal.rate(3, TODAY.minusDays(7), ADA);
        goal.rate(9, TODAY, ADA);

        assertThat(goal.takeBack(TODAY, ADA)).isTrue();
        assertThat(goal.takeBack(TODAY, ADA)).isFalse();
        assertThat(goal.ratings()).extracting(GoalRating::score).containsExactly(3);
        assertThat(goal.progress()).isEmpty();

        goal.rate(4, TODAY, BEN);
        assertThat(goal.ratings()).extracting(GoalRating::score).containsExactly(3, 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void p_57_a_rating_is_0_to_10(int score) {
        assertThatIllegalArgumentException().isThrownBy(() -> goal.rate(score, TODAY, ADA));
    }

    @Test
    void ratings_are_told_by_day_however_they_were_noted() {
        goal.rate(6, TODAY, ADA);
        goal.rate(2, TODAY.minusDays(28), ADA);

        assertThat(goal.ratings()).extracting(GoalRating::score).containsExactly(2, 6);
        assertThat(goal.progress().orElseThrow().change()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"2, 4, false", "2, 5, true", "8, 5, true", "8, 6, false", "5, 5, false"})
    void p_58_three_points_of_one_goal_are_measurable_for_better_or_worse(int first, int last, boolean measurable) {
        goal.rate(first, TODAY.minusDays(28), ADA);
        goal.rate(last, TODAY, ADA);

        assertThat(goal.progress().orElseThrow().isMeasurable()).isEqualTo(measurable);
    }

    @Test
    void p_58_two_points_of_the_mean_are_measurable() {
        GoalProgress mean = GoalProgress.ofMean(List.of(GoalProgress.ofOne(2, 5), GoalProgress.ofOne(4, 5)));

        assertThat(mean.first()).isEqualTo(3);
        assertThat(mean.last()).isEqualTo(5);
        assertThat(mean.isMeasurable()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> GoalProgress.ofMean(List.of(GoalProgress.ofOne(2, 5))));
    }
}
