package org.homestretch.exercise.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.homestretch.exercise.entity.EducationSignoff;
import org.homestretch.exercise.entity.EducationText;
import org.homestretch.exercise.entity.ExerciseEdit;
import org.homestretch.exercise.entity.Review;

/** Who stands behind the words of education (L-72). */
@Dependent
public class EducationSignoffs {

    @PersistenceContext
    EntityManager entities;

    public List<EducationSignoff> all() {
        return entities.createQuery("SELECT s FROM EducationSignoff s ORDER BY s.id", EducationSignoff.class)
                .getResultList();
    }

    public static Review reviewOf(EducationText text, List<EducationSignoff> signoffs) {
        return signoffs.stream()
                .filter(signoff -> signoff.covers(text))
                .map(EducationSignoff::review)
                .findFirst()
                .orElse(
                        text.language().equals(ExerciseEdit.ORIGINAL_LANGUAGE)
                                ? Review.draft()
                                : Review.machineDraft());
    }

    public void signOff(EducationText text, Review review) {
        if (find(text).isEmpty()) {
            entities.persist(new EducationSignoff(
                    text, review.reviewer().orElseThrow(), review.day().orElseThrow()));
        }
    }

    public void withdraw(EducationText text) {
        find(text).ifPresent(entities::remove);
    }

    private Optional<EducationSignoff> find(EducationText text) {
        return all().stream().filter(signoff -> signoff.covers(text)).findFirst();
    }
}
