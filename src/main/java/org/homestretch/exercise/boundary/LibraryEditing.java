package org.homestretch.exercise.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.homestretch.access.boundary.Caller;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.exercise.control.Ladders;
import org.homestretch.exercise.control.Slugs;
import org.homestretch.exercise.entity.Availability;
import org.homestretch.exercise.entity.Exercise;
import org.homestretch.exercise.entity.ExerciseContent;
import org.homestretch.exercise.entity.ExerciseEdit;
import org.homestretch.exercise.entity.InstructionEdit;
import org.homestretch.exercise.entity.Retirement;
import org.homestretch.platform.boundary.ClinicCalendar;

/** The clinic adds, edits and retires exercises (L-30 to L-36). Nothing here reaches a program that was issued. */
@Stateless
@RolesAllowed({THERAPIST, MANAGER})
public class LibraryEditing {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ExercisesInWork exercises;

    @Inject
    Slugs slugs;

    @Inject
    Ladders ladders;

    @Inject
    Caller caller;

    @Inject
    ClinicCalendar calendar;

    /** An exercise in all its languages, retired or not. */
    @RolesAllowed({THERAPIST, MANAGER})
    public EditableExercise exercise(String slug) {
        return editable(exercises.toRead(slug));
    }

    /** Whether the caller may edit and retire it: everybody what is the clinic's own, the manager everything (L-31). */
    @RolesAllowed({THERAPIST, MANAGER})
    public boolean mayEdit(String slug) {
        return exercises.mayEdit(exercises.toRead(slug));
    }

    /**
     * Adds an exercise of the clinic's own, a draft until it is reviewed.
     *
     * @return its slug, made from the English title
     */
    @RolesAllowed({THERAPIST, MANAGER})
    public String add(ExerciseEdit edit) {
        InstructionEdit english =
                edit.instructionIn(ExerciseEdit.ORIGINAL_LANGUAGE).orElseThrow(EnglishMissingException::new);
        String slug = slugs.unused(english.text().title());
        mustBePossible(slug, edit);
        Exercise exercise = Exercise.own(edit.asNew(slug));
        entityManager.persist(exercise);
        exercises.changed(exercise, AuditAction.LIBRARY_CHANGED, "added");
        return slug;
    }

    /** Changes what an exercise says; what changed is a draft again (L-33). */
    @RolesAllowed({THERAPIST, MANAGER})
    public void edit(String slug, int revision, ExerciseEdit edit) {
        Exercise exercise = exercises.toEdit(slug, revision);
        mustBePossible(slug, edit);
        ExerciseContent now = edit.appliedTo(exercise.content());
        if (!now.equals(exercise.content())) {
            exercise.revise(now);
            exercises.changed(exercise, AuditAction.LIBRARY_CHANGED, "edited");
        }
    }

    /**
     * Takes an exercise out of use; programs that hold it stay as they are (L-35).
     *
     * @throws RetiringReasonMissingException if no reason is given
     */
    @RolesAllowed({THERAPIST, MANAGER})
    public void retire(String slug, int revision, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RetiringReasonMissingException();
        }
        Exercise exercise = exercises.toEdit(slug, revision);
        exercise.retire(new Retirement(calendar.today(), caller.displayName(), reason));
        exercises.changed(exercise, AuditAction.LIBRARY_CHANGED, "retired");
    }

    /** Takes a retired exercise back into use. */
    @RolesAllowed({THERAPIST, MANAGER})
    public void bringBack(String slug, int revision) {
        Exercise exercise = exercises.toEdit(slug, revision);
        exercise.bringBack();
        exercises.changed(exercise, AuditAction.LIBRARY_CHANGED, "brought back");
    }

    /** A page of what is out of use, the latest first. */
    @RolesAllowed({THERAPIST, MANAGER})
    public List<RetiredRow> retired(int first, int size) {
        return entityManager
                .createQuery(
                        "SELECT NEW org.homestretch.exercise.boundary.RetiredRow("
                                + "e.slug, i.title, e.retirement.day, e.retirement.name, e.retirement.reason) "
                                + "FROM Exercise e JOIN e.instructions i WHERE i.language = :language "
                                + "AND e.retirement.day IS NOT NULL ORDER BY e.retirement.day DESC, e.id DESC",
                        RetiredRow.class)
                .setParameter("language", ExerciseEdit.ORIGINAL_LANGUAGE)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    @RolesAllowed({THERAPIST, MANAGER})
    public long countRetired() {
        return entityManager
                .createQuery("SELECT COUNT(e) FROM Exercise e WHERE e.retirement.day IS NOT NULL", Long.class)
                .getSingleResult();
    }

    private void mustBePossible(String slug, ExerciseEdit edit) {
        if (edit.instructionIn(ExerciseEdit.ORIGINAL_LANGUAGE).isEmpty()) {
            throw new EnglishMissingException();
        }
        if (edit.prescribability().availability() != Availability.BLOCKED) {
            edit.instructions().forEach(LibraryEditing::mustHaveSteps);
        }
        Stream.of(edit.harder(), edit.prescribability().instead())
                .filter(Objects::nonNull)
                .forEach(exercises::toRead);
        if (ladders.wouldTurnInCircle(slug, edit.harder())) {
            throw new LadderInCircleException();
        }
    }

    private static void mustHaveSteps(InstructionEdit instruction) {
        int steps = instruction.text().steps().size();
        if (steps < InstructionEdit.STEPS_LEAST || steps > InstructionEdit.STEPS_MOST) {
            throw new StepCountException(InstructionEdit.STEPS_LEAST, InstructionEdit.STEPS_MOST);
        }
    }

    static EditableExercise editable(Exercise exercise) {
        return new EditableExercise(
                exercise.id(),
                exercise.revision(),
                exercise.content(),
                exercise.isOwn(),
                exercise.retirement().orElse(null),
                exercise.changedBy().orElse(null),
                exercise.changedAt().orElse(null));
    }
}
