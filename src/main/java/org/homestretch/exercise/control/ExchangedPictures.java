package org.homestretch.exercise.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.homestretch.exercise.entity.Exercise;
import org.homestretch.exercise.entity.ExercisePicture;
import org.homestretch.platform.control.picture.PictureIntake;
import org.homestretch.platform.control.picture.PictureRefused;
import org.homestretch.platform.control.picture.PictureStore;
import org.homestretch.platform.entity.PictureFile;

/**
 * Pictures of exercises on their way out and in. One that this library knows comes in as it is; any other is decoded and
 * encoded again first, as an upload is (L-54).
 */
@Dependent
public class ExchangedPictures {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PictureQueries queries;

    @Inject
    PictureStore store;

    @Inject
    PictureIntake intake;

    /** What the exercise shows now, in its order. */
    public List<ExchangedPicture> of(String slug) {
        return queries.shown(slug).stream()
                .map(shown -> new ExchangedPicture(
                        shown.alternative(),
                        Base64.getEncoder()
                                .encodeToString(
                                        store.find(shown.hash()).orElseThrow().bytes())))
                .toList();
    }

    /** The picture behind it, from this library or taken in; empty when it is none that can be taken in. */
    public Optional<PictureFile> take(ExchangedPicture picture) {
        try {
            byte[] bytes = Base64.getDecoder().decode(picture.base64());
            Optional<PictureFile> known = store.find(bytes);
            return known.isPresent() ? known : Optional.of(intake.take(bytes, PictureIntake.SIDE_MAX));
        } catch (IllegalArgumentException | PictureRefused refused) {
            return Optional.empty();
        }
    }

    /** Lets the exercise show these from now on; what it showed before stays with the programs that were issued. */
    public void arrange(Exercise exercise, List<ExchangedPicture> pictures, Instant now) {
        queries.shown(exercise.slug()).forEach(shown -> shown.close(now));
        for (int place = 0; place < pictures.size(); place++) {
            PictureFile taken = take(pictures.get(place)).orElseThrow();
            store.keep(taken);
            entityManager.persist(new ExercisePicture(
                    exercise.id(), place, taken.hash(), pictures.get(place).shows(), now));
        }
    }
}
