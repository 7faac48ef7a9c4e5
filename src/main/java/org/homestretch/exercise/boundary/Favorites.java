package org.homestretch.exercise.boundary;

import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import org.homestretch.access.boundary.Caller;
import org.homestretch.exercise.control.LibraryQueries;
import org.homestretch.exercise.control.TherapistShelf;
import org.homestretch.exercise.entity.Exercise;
import org.homestretch.exercise.entity.FavoriteExercise;

/** The exercises that a therapist starred; nobody sees or changes another's stars (L-26). */
@Stateless
@RolesAllowed(THERAPIST)
public class Favorites {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    LibraryQueries queries;

    @Inject
    TherapistShelf shelf;

    @Inject
    Caller caller;

    /**
     * Gives the exercise a star; it may have one already.
     *
     * @throws UnknownExerciseException if there is none of that id
     */
    @RolesAllowed(THERAPIST)
    public void star(long exerciseId) {
        if (entityManager.find(Exercise.class, exerciseId) == null) {
            throw new UnknownExerciseException();
        }
        if (mine(exerciseId) == null) {
            entityManager.persist(new FavoriteExercise(caller.staffId(), exerciseId));
        }
    }

    /** Takes the star away, if there is one. */
    @RolesAllowed(THERAPIST)
    public void unstar(long exerciseId) {
        FavoriteExercise star = mine(exerciseId);
        if (star != null) {
            entityManager.remove(star);
        }
    }

    /** Whether the caller starred it. */
    @RolesAllowed(THERAPIST)
    public boolean isStarred(long exerciseId) {
        return mine(exerciseId) != null;
    }

    /** What the caller starred, in English and by title; what may not be prescribed any more is among it. */
    @RolesAllowed(THERAPIST)
    public List<ExerciseDetails> starred() {
        return queries.byId(shelf.favorites(caller.staffId())).stream()
                .map(exercise -> ExerciseViews.details(exercise, LibraryQueries.FALLBACK_LANGUAGE))
                .sorted(Comparator.comparing(ExerciseDetails::title))
                .toList();
    }

    private FavoriteExercise mine(long exerciseId) {
        return entityManager.find(FavoriteExercise.class, new FavoriteExercise.Key(caller.staffId(), exerciseId));
    }
}
