package org.homestretch.exercise.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.exercise.control.PictureQueries;
import org.homestretch.exercise.entity.Exercise;
import org.homestretch.exercise.entity.ExercisePicture;
import org.homestretch.exercise.entity.Review;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.platform.boundary.NotAPictureException;
import org.homestretch.platform.boundary.PictureFileTooLargeException;
import org.homestretch.platform.boundary.PictureTooManyPixelsException;
import org.homestretch.platform.control.picture.PictureIntake;
import org.homestretch.platform.control.picture.PictureStore;
import org.homestretch.platform.entity.PictureFile;

/** Staff who may edit an exercise give it photos or drawings, describe and order them, and take them away (L-37). */
@Stateless
@RolesAllowed({THERAPIST, MANAGER})
public class LibraryPictures {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ExercisesInWork exercises;

    @Inject
    PictureQueries queries;

    @Inject
    PictureStore store;

    @Inject
    ClinicCalendar calendar;

    /**
     * Adds a picture behind the others; the exercise is a draft again.
     *
     * @param file JPEG, PNG or WebP as it was uploaded
     * @param alternative what it shows, for people who cannot see it
     * @throws NotAPictureException if the file is nothing of that, or damaged
     * @throws PictureFileTooLargeException if it has too many bytes
     * @throws PictureTooManyPixelsException if it has too many pixels
     * @throws PictureTextMissingException if it is not described
     * @throws TooManyPicturesException if the exercise has as many as it may
     * @throws PictureAlreadyThereException if it shows this one already
     */
    @RolesAllowed({THERAPIST, MANAGER})
    public void add(String slug, int revision, byte[] file, String alternative) {
        mustSaySomething(alternative);
        PictureFile taken = store.take(file, PictureIntake.SIDE_MAX);
        Exercise exercise = exercises.toEdit(slug, revision);
        List<PictureRef> pictures = pictures(slug);
        if (pictures.size() >= ExercisePicture.PICTURES_MAX) {
            throw new TooManyPicturesException(ExercisePicture.PICTURES_MAX);
        }
        if (pictures.stream().anyMatch(known -> known.hash().equals(taken.hash()))) {
            throw new PictureAlreadyThereException();
        }
        pictures.add(new PictureRef(taken.hash(), alternative));
        arrange(exercise, pictures, "picture added");
        exercise.review(Review.draft());
    }

    /** Says in other words what a picture shows. */
    @RolesAllowed({THERAPIST, MANAGER})
    public void describe(String slug, int revision, String hash, String alternative) {
        mustSaySomething(alternative);
        Exercise exercise = exercises.toEdit(slug, revision);
        List<PictureRef> pictures = pictures(slug);
        pictures.set(place(pictures, hash), new PictureRef(hash, alternative));
        arrange(exercise, pictures, "picture described");
    }

    /** Moves a picture before the one before it, or behind the one behind it. */
    @RolesAllowed({THERAPIST, MANAGER})
    public void move(String slug, int revision, String hash, boolean forward) {
        Exercise exercise = exercises.toEdit(slug, revision);
        List<PictureRef> pictures = pictures(slug);
        int place = place(pictures, hash);
        int to = forward ? place - 1 : place + 1;
        if (to >= 0 && to < pictures.size()) {
            Collections.swap(pictures, place, to);
            arrange(exercise, pictures, "pictures ordered");
        }
    }

    /** The exercise shows it no more; programs that were issued with it still do. */
    @RolesAllowed({THERAPIST, MANAGER})
    public void remove(String slug, int revision, String hash) {
        Exercise exercise = exercises.toEdit(slug, revision);
        List<PictureRef> pictures = pictures(slug);
        pictures.remove(place(pictures, hash));
        arrange(exercise, pictures, "picture removed");
    }

    private List<PictureRef> pictures(String slug) {
        return new ArrayList<>(queries.shown(slug).stream()
                .map(picture -> new PictureRef(picture.hash(), picture.alternative()))
                .toList());
    }

    private void arrange(Exercise exercise, List<PictureRef> pictures, String deed) {
        Instant now = calendar.now();
        queries.shown(exercise.slug()).forEach(picture -> picture.close(now));
        for (int place = 0; place < pictures.size(); place++) {
            PictureRef picture = pictures.get(place);
            entityManager.persist(
                    new ExercisePicture(exercise.id(), place, picture.hash(), picture.alternative(), now));
        }
        exercises.changed(exercise, AuditAction.LIBRARY_CHANGED, deed);
    }

    private static int place(List<PictureRef> pictures, String hash) {
        for (int place = 0; place < pictures.size(); place++) {
            if (pictures.get(place).hash().equals(hash)) {
                return place;
            }
        }
        throw new UnknownPictureException();
    }

    private static void mustSaySomething(String alternative) {
        if (alternative == null || alternative.isBlank()) {
            throw new PictureTextMissingException();
        }
    }
}
