package org.homestretch.exercise.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homestretch.exercise.control.PictureQueries;
import org.homestretch.exercise.entity.ExercisePicture;
import org.homestretch.exercise.entity.Picture;

/**
 * The photos and drawings of exercises. Like the figures they belong to the library and not to a patient, and patients see
 * them without an account.
 */
@Stateless
@PermitAll
public class ExercisePictures {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PictureQueries queries;

    /** The pictures that an exercise shows now, in their order. */
    @PermitAll
    public List<PictureRef> shown(String slug) {
        return refs(queries.shown(slug));
    }

    /** The pictures that an exercise showed then, such as when a program was issued (L-36). */
    @PermitAll
    public List<PictureRef> shownAt(String slug, Instant then) {
        return refs(queries.shownAt(slug, then));
    }

    /** The bytes of a picture, for whoever knows their hash. */
    @PermitAll
    public Optional<PictureFile> file(String hash) {
        return Optional.ofNullable(entityManager.find(Picture.class, hash))
                .map(picture -> new PictureFile(
                        picture.hash(), picture.contentType(), picture.width(), picture.height(), picture.bytes()));
    }

    private static List<PictureRef> refs(List<ExercisePicture> pictures) {
        return pictures.stream()
                .map(picture -> new PictureRef(picture.hash(), picture.alternative()))
                .toList();
    }
}
