package org.homestretch.exercise.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.homestretch.access.boundary.Caller;
import org.homestretch.exercise.control.TherapistShelf;
import org.homestretch.exercise.control.search.FoundExercises;
import org.homestretch.exercise.control.search.LibrarySearch;
import org.homestretch.exercise.control.search.Mine;
import org.homestretch.exercise.entity.LibraryFilter;
import org.homestretch.exercise.entity.Limit;
import org.homestretch.exercise.entity.ReadingLanguage;
import org.homestretch.platform.boundary.ClinicCalendar;

/** The library as somebody looks through it: best matches first, with the own stars and what else there is to choose. */
@Stateless
@RolesAllowed({THERAPIST, RECEPTION, MANAGER})
public class ExerciseCards {

    @Inject
    LibrarySearch search;

    @Inject
    TherapistShelf shelf;

    @Inject
    Caller caller;

    @Inject
    ClinicCalendar calendar;

    /**
     * A page of the exercises that the filter means (L-21 to L-24).
     *
     * @param shownIn the language of titles where there is one; else they are English (L-25)
     */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public CardPage page(LibraryFilter filter, ReadingLanguage shownIn, int first, int size) {
        Mine mine = mine(filter);
        FoundExercises found = search.find(filter, shownIn, mine);
        List<ExerciseCard> cards = found.page(first, size).stream()
                .map(exercise ->
                        ExerciseViews.card(exercise, shownIn, mine.favorites().contains(exercise.id())))
                .toList();
        return new CardPage(cards, found.all().size(), found.counts());
    }

    private Mine mine(LibraryFilter filter) {
        if (!caller.has(THERAPIST)) {
            return Mine.NOTHING;
        }
        List<Long> recent =
                filter.limits().contains(Limit.RECENT) ? shelf.recent(caller.staffId(), calendar.now()) : List.of();
        return new Mine(shelf.favorites(caller.staffId()), recent);
    }
}
