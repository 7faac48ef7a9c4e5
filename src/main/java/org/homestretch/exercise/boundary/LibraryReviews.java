package org.homestretch.exercise.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.homestretch.access.boundary.Caller;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.exercise.control.ReviewQueries;
import org.homestretch.exercise.control.ReviewQueries.Count;
import org.homestretch.exercise.entity.Exercise;
import org.homestretch.exercise.entity.Review;
import org.homestretch.exercise.entity.ReviewFilter;
import org.homestretch.exercise.entity.ReviewState;
import org.homestretch.platform.boundary.ClinicCalendar;

/**
 * The manager sees what of the library nobody has signed off, and signs it off with name and day (L-32): the exercise
 * itself, meaning its classification, dosage and sources, and each instruction on its own.
 */
@Stateless
@RolesAllowed(MANAGER)
public class LibraryReviews {

    /** The languages in which Homestretch speaks to patients, the original first. */
    public static final List<String> LANGUAGES = List.of("en", "de", "es", "ar");

    @Inject
    ReviewQueries queries;

    @Inject
    ExercisesInWork exercises;

    @Inject
    Caller caller;

    @Inject
    ClinicCalendar calendar;

    /** A page of what waits for a review, by English title. */
    @RolesAllowed(MANAGER)
    public List<ReviewRow> waiting(ReviewFilter filter, int first, int size) {
        return queries.page(filter, first, size);
    }

    /** How many wait for a sign-off. */
    @RolesAllowed(MANAGER)
    public long count(ReviewFilter filter) {
        return queries.count(filter);
    }

    /** First of the exercises themselves, then of every language. */
    @RolesAllowed(MANAGER)
    public List<ReviewProgress> progress() {
        List<Count> counts = new ArrayList<>(queries.exercises());
        long all = counts.stream().mapToLong(Count::number).sum();
        counts.addAll(queries.instructions());
        List<ReviewProgress> progress = new ArrayList<>();
        progress.add(progress(null, counts, all));
        LANGUAGES.forEach(language -> progress.add(progress(language, counts, all)));
        return progress;
    }

    private static ReviewProgress progress(String language, List<Count> counts, long all) {
        long reviewed = sum(language, counts, ReviewState.REVIEWED::equals);
        long waiting = sum(language, counts, state -> state != ReviewState.REVIEWED);
        return new ReviewProgress(language, reviewed, waiting, all - reviewed - waiting);
    }

    private static long sum(String language, List<Count> counts, Predicate<ReviewState> wanted) {
        return counts.stream()
                .filter(count -> Objects.equals(count.language(), language) && wanted.test(count.state()))
                .mapToLong(Count::number)
                .sum();
    }

    /**
     * Signs off what the caller saw of an exercise.
     *
     * @param language of the instruction, or null for the exercise itself
     * @throws ExerciseChangedMeanwhileException if it says something else by now (L-34)
     * @throws NoInstructionException if there is no instruction in that language
     */
    @RolesAllowed(MANAGER)
    public void signOff(String slug, int revision, String language) {
        review(slug, revision, language, Review.by(caller.displayName(), calendar.today()), "signed off");
    }

    /** Takes a sign-off back, whoever gave it: the content is a draft again. */
    @RolesAllowed(MANAGER)
    public void withdraw(String slug, int revision, String language) {
        review(slug, revision, language, Review.draft(), "sign-off withdrawn");
    }

    private void review(String slug, int revision, String language, Review review, String deed) {
        Exercise exercise = exercises.toChange(slug, revision);
        if (language == null) {
            exercise.review(review);
        } else if (!exercise.review(language, review)) {
            throw new NoInstructionException();
        }
        exercises.changed(
                exercise, AuditAction.LIBRARY_REVIEWED, language == null ? deed : "in " + language + " " + deed);
    }
}
