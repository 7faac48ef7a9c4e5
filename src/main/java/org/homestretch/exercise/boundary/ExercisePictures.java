package org.homestretch.exercise.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.homestretch.exercise.control.PictureQueries;
import org.homestretch.exercise.entity.ExercisePicture;

/**
 * The photos and drawings of exercises. Like the figures they belong to the library and not to a patient, and patients see
 * them without an account.
 */
@Stateless
@PermitAll
public class ExercisePictures {

    @Inject
    PictureQueries queries;

    /** The pictures that an exercise shows now, in their order. */
    @PermitAll
    public List<PictureRef> shown(String slug) {
        return refs(queries.shown(slug));
    }

    /** The hash of the first picture that each exercise shows now, by slug; exercises without any are left out. */
    @PermitAll
    public Map<String, String> firstShown() {
        return queries.firstShown();
    }

    /** The pictures that an exercise showed then, such as when a program was issued (L-36). */
    @PermitAll
    public List<PictureRef> shownAt(String slug, Instant then) {
        return refs(queries.shownAt(slug, then));
    }

    private static List<PictureRef> refs(List<ExercisePicture> pictures) {
        return pictures.stream()
                .map(picture -> new PictureRef(picture.hash(), picture.alternative()))
                .toList();
    }
}
