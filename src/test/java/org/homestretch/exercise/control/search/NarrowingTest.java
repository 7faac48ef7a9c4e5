package org.homestretch.exercise.control.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.LibraryFilter;
import org.homestretch.exercise.entity.Limit;
import org.homestretch.exercise.entity.ReadingLanguage;
import org.homestretch.exercise.entity.StartPosition;
import org.junit.jupiter.api.Test;

class NarrowingTest {

    private static final SearchedLibrary SHIPPED = SearchedLibrary.shipped();

    @Test
    void l_24_the_count_of_every_choice_is_what_choosing_it_finds() {
        LibraryFilter chosen =
                filter(Set.of(Category.STATIC_STRETCH), Set.of(), Set.of(BodyRegion.HIP, BodyRegion.NECK), Set.of());
        FoundExercises found = SHIPPED.narrow(chosen, Mine.NOTHING);

        for (StartPosition position : StartPosition.values()) {
            LibraryFilter more = filter(chosen.categories(), Set.of(position), chosen.regions(), Set.of());
            assertThat(found.counts().positions().getOrDefault(position, 0))
                    .as(position.name())
                    .isEqualTo(SHIPPED.narrow(more, Mine.NOTHING).all().size());
        }
        for (Category category : Category.values()) {
            LibraryFilter other = filter(Set.of(category), Set.of(), chosen.regions(), Set.of());
            assertThat(found.counts().categories().getOrDefault(category, 0))
                    .as(category.name())
                    .isEqualTo(SHIPPED.narrow(other, Mine.NOTHING).all().size());
        }
    }

    @Test
    void l_24_no_floor_leaves_nothing_that_lies_kneels_or_sits_on_the_floor() {
        FoundExercises found =
                SHIPPED.narrow(filter(Set.of(), Set.of(), Set.of(), Set.of(Limit.NO_FLOOR)), Mine.NOTHING);
        assertThat(found.all())
                .isNotEmpty()
                .noneMatch(exercise -> exercise.traits().position().isOnTheFloor());
        assertThat(found.all()).hasSize(found.counts().limits().get(Limit.NO_FLOOR));
    }

    @Test
    void l_24_limits_all_hold_and_count_what_each_would_leave() {
        long first = SHIPPED.all().get(0).id();
        long second = SHIPPED.all().get(1).id();
        Mine mine = new Mine(Set.of(first, second), List.of(second));
        FoundExercises starred = SHIPPED.narrow(filter(Set.of(), Set.of(), Set.of(), Set.of(Limit.FAVORITES)), mine);
        assertThat(starred.all()).extracting(KnownExercise::id).containsExactlyInAnyOrder(first, second);
        assertThat(starred.counts().limits()).containsEntry(Limit.RECENT, 1);

        FoundExercises both =
                SHIPPED.narrow(filter(Set.of(), Set.of(), Set.of(), Set.of(Limit.FAVORITES, Limit.RECENT)), mine);
        assertThat(both.all()).extracting(KnownExercise::id).containsExactly(second);
    }

    private static LibraryFilter filter(
            Set<Category> categories, Set<StartPosition> positions, Set<BodyRegion> regions, Set<Limit> limits) {
        return new LibraryFilter("", ReadingLanguage.ENGLISH, categories, positions, regions, Set.of(), limits);
    }
}
