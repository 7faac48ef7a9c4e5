package org.homestretch.exercise.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.boundary.Caller;
import org.homestretch.access.boundary.Roles;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.exercise.control.LibraryChanges;
import org.homestretch.exercise.entity.Exercise;
import org.homestretch.platform.boundary.ClinicCalendar;

/** Finds exercises for callers who mean to change them, and signs and records what they did. */
@RequestScoped
class ExercisesInWork {

    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("MMMM d, yyyy, HH:mm", Locale.ENGLISH);
    private static final String SOMEBODY = "Somebody";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Caller caller;

    @Inject
    ClinicCalendar calendar;

    @Inject
    LibraryChanges changes;

    @Inject
    AuditTrail auditTrail;

    Exercise toRead(String slug) {
        return entityManager
                .createQuery("SELECT e FROM Exercise e WHERE e.slug = :slug", Exercise.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .orElseThrow(UnknownExerciseException::new);
    }

    /**
     * Whoever changes an exercise waits here until the one before is done, on whichever node.
     *
     * @throws ExerciseChangedMeanwhileException with who and when, if it is not what the caller saw (L-34)
     */
    Exercise toChange(String slug, int revision) {
        Exercise exercise = toRead(slug);
        entityManager.refresh(exercise, LockModeType.PESSIMISTIC_WRITE);
        if (exercise.revision() != revision) {
            throw new ExerciseChangedMeanwhileException(
                    exercise.changedBy().orElse(SOMEBODY),
                    DAY_AND_TIME.format(
                            exercise.changedAt().orElseGet(calendar::now).atZone(calendar.zone())));
        }
        return exercise;
    }

    /** @throws NotYourExerciseException if a therapist would edit what ships (L-31) */
    Exercise toEdit(String slug, int revision) {
        Exercise exercise = toChange(slug, revision);
        if (!mayEdit(exercise)) {
            throw new NotYourExerciseException();
        }
        return exercise;
    }

    boolean mayEdit(Exercise exercise) {
        return exercise.isOwn() || caller.has(Roles.MANAGER);
    }

    /** @param deed such as "retired", for the audit trail */
    void changed(Exercise exercise, AuditAction action, String deed) {
        exercise.signChange(caller.displayName(), calendar.now());
        changes.note();
        auditTrail.record(action, null, "exercise " + exercise.slug() + " " + deed);
    }
}
