package org.homestretch.exercise.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.boundary.Caller;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.exercise.control.ExerciseFigureSource;
import org.homestretch.exercise.control.LibraryChanges;
import org.homestretch.exercise.control.LibraryQueries;
import org.homestretch.exercise.control.figure.Figures;
import org.homestretch.exercise.control.figure.PoseDocument;
import org.homestretch.exercise.control.figure.PosePictures;
import org.homestretch.exercise.control.figure.StartPoses;
import org.homestretch.exercise.entity.Exercise;
import org.homestretch.exercise.entity.ExercisePose;
import org.homestretch.platform.boundary.ClinicCalendar;

/** The figures that the clinic poses itself: open one, keep it, go back to the one that ships (L-66 to L-69). */
@Stateless
@RolesAllowed({THERAPIST, MANAGER})
public class ExercisePoses {

    /** As many as somebody looks through before typing another letter. */
    private static final int CHOICES = 60;

    private static final int CANDIDATES = 400;
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("MMMM d, yyyy, HH:mm", Locale.ENGLISH);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ExerciseFigureSource figures;

    @Inject
    LibraryQueries queries;

    @Inject
    LibraryChanges changes;

    @Inject
    AuditTrail auditTrail;

    @Inject
    Caller caller;

    @Inject
    ClinicCalendar calendar;

    /** @throws UnknownExerciseException if there is no exercise of that slug */
    @RolesAllowed({THERAPIST, MANAGER})
    public OpenedPose open(String slug) {
        Exercise exercise = exercise(slug);
        Optional<ExercisePose> latest = figures.latest(slug);
        return new OpenedPose(
                slug,
                ExerciseViews.details(exercise, LibraryQueries.FALLBACK_LANGUAGE)
                        .title(),
                poseOf(slug),
                latest.map(ExercisePose::revision).orElse(0),
                latest.flatMap(ExercisePose::yaml).isPresent(),
                Figures.figureOf(slug).isPresent());
    }

    /**
     * The pose file of an exercise, to start another one from.
     *
     * @throws UnknownExerciseException if there is no exercise of that slug
     */
    @RolesAllowed({THERAPIST, MANAGER})
    public String startPose(String slug) {
        return poseOf(exercise(slug).slug());
    }

    private String poseOf(String slug) {
        return figures.latest(slug)
                .flatMap(ExercisePose::yaml)
                .or(() -> StartPoses.shipped(slug))
                .orElseGet(() -> StartPoses.standing(slug).yaml());
    }

    /** Exercises with a figure whose title holds these letters, by title. */
    @RolesAllowed({THERAPIST, MANAGER})
    public List<PoseChoice> choices(String search) {
        return entityManager
                .createQuery(
                        "SELECT NEW org.homestretch.exercise.boundary.PoseChoice(i.exercise.slug, i.title) "
                                + "FROM Instruction i WHERE i.language = :language AND LOWER(i.title) LIKE :search "
                                + "ORDER BY i.title",
                        PoseChoice.class)
                .setParameter("language", LibraryQueries.FALLBACK_LANGUAGE)
                .setParameter(
                        "search",
                        "%" + search.strip().toLowerCase(Locale.ENGLISH).replaceAll("[%_\\\\]", "") + "%")
                .setMaxResults(CANDIDATES)
                .getResultStream()
                .filter(choice -> figures.has(choice.slug()))
                .limit(CHOICES)
                .toList();
    }

    /**
     * Keeps a pose as the figure of the exercise, for this clinic and from now on.
     *
     * @param revision as it was opened
     * @return the new revision
     * @throws UnknownExerciseException if there is no exercise of that slug
     * @throws PoseNotDrawableException if the text is no pose
     * @throws PoseNotPossibleException if the body cannot do it
     * @throws PoseChangedMeanwhileException if somebody saved another pose since
     */
    @RolesAllowed({THERAPIST, MANAGER})
    public int save(String slug, String yaml, int revision) {
        Exercise exercise = exercise(slug);
        PoseDocument pose = PosedFrames.read(slug, yaml);
        if (PosedFrames.findings(new PosePictures(pose)).stream().anyMatch(PoseFinding::error)) {
            throw new PoseNotPossibleException();
        }
        return keep(exercise, yaml, revision);
    }

    /**
     * Goes back to the figure that ships, or to none.
     *
     * @return the new revision
     * @throws UnknownExerciseException if there is no exercise of that slug
     * @throws PoseChangedMeanwhileException if somebody saved another pose since
     */
    @RolesAllowed({THERAPIST, MANAGER})
    public int dropOwn(String slug, int revision) {
        return keep(exercise(slug), null, revision);
    }

    /** Whoever keeps a pose waits here until the one before is done, on whichever node. */
    private int keep(Exercise exercise, String yaml, int revision) {
        entityManager.refresh(exercise, LockModeType.PESSIMISTIC_WRITE);
        figures.latest(exercise.slug())
                .filter(latest -> latest.revision() != revision)
                .ifPresent(latest -> {
                    throw new PoseChangedMeanwhileException(latest.changedByName(), inWords(latest.changedAt()));
                });
        int next = revision + 1;
        entityManager.persist(
                new ExercisePose(exercise, next, yaml, caller.staffId(), caller.displayName(), calendar.now()));
        changes.note();
        auditTrail.record(AuditAction.LIBRARY_CHANGED, null, "figure of " + exercise.slug() + " " + next);
        figures.forget();
        return next;
    }

    private String inWords(Instant at) {
        return DAY_AND_TIME.format(at.atZone(calendar.zone()));
    }

    private Exercise exercise(String slug) {
        return queries.bySlug(List.of(slug)).stream().findFirst().orElseThrow(UnknownExerciseException::new);
    }
}
