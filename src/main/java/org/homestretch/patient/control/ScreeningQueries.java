package org.homestretch.patient.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.patient.entity.Screening;

/** Finds screenings in the database. */
@Dependent
public class ScreeningQueries {

    @PersistenceContext
    EntityManager entityManager;

    /** The latest first. */
    public List<Screening> latest(long patientId, int size) {
        return entityManager
                .createQuery(
                        "SELECT s FROM Screening s WHERE s.patientId = :patient ORDER BY s.id DESC", Screening.class)
                .setParameter("patient", patientId)
                .setMaxResults(size)
                .getResultList();
    }

    public Optional<Screening> latest(long patientId) {
        return latest(patientId, 1).stream().findFirst();
    }

    public Optional<Screening> bySubmission(long patientId, UUID submission) {
        return entityManager
                .createQuery(
                        "SELECT s FROM Screening s WHERE s.patientId = :patient AND s.submission = :submission",
                        Screening.class)
                .setParameter("patient", patientId)
                .setParameter("submission", submission.toString())
                .getResultStream()
                .findFirst();
    }
}
