package org.homestretch.program.boundary;

import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.homestretch.exercise.boundary.Education;
import org.homestretch.exercise.boundary.EducationEntry;
import org.homestretch.exercise.boundary.ExerciseDetails;
import org.homestretch.exercise.boundary.ExerciseLibrary;
import org.homestretch.exercise.boundary.UnknownEducationException;
import org.homestretch.exercise.entity.EducationKind;
import org.homestretch.exercise.entity.EducationText;
import org.homestretch.program.boundary.DraftSteps.Deed;
import org.homestretch.program.boundary.ServedPrograms.Served;
import org.homestretch.program.control.LibraryEducation;
import org.homestretch.program.control.LibraryExercises;
import org.homestretch.program.entity.Advice;
import org.homestretch.program.entity.IssuedAdvice;
import org.homestretch.program.entity.StepKind;

/** What the patient is given with a draft beside the exercises: to read, to go through, to change (P-63, P-64). */
@Stateless
@RolesAllowed(THERAPIST)
public class DraftAdvice {

    /** E51 and E53 to E56: what goes well with stretching, by its name in the library. */
    private static final List<String> ACTIVITIES = List.of(
            "walking", "cycling", "yoga", "pilates", "strength-training", "cardio-training", "relaxation-breathing");

    @Inject
    ServedPrograms programs;

    @Inject
    DraftSteps steps;

    @Inject
    DraftReviews reviews;

    @Inject
    Education education;

    @Inject
    LibraryEducation words;

    @Inject
    ExerciseLibrary library;

    /** All there is to choose from, what suits the patient marked. */
    @RolesAllowed(THERAPIST)
    public AdviceChoice choice(long programId) {
        Served served = programs.toRead(programId);
        List<EducationEntry> entries =
                education.entries(served.patient().language(), served.patient().conditionCodes());
        return new AdviceChoice(
                entries.stream()
                        .filter(entry -> entry.kind() != EducationKind.CHECKLIST)
                        .toList(),
                education.text(LibraryEducation.CHECKLIST, LibraryExercises.STAFF_LANGUAGE),
                entries.stream().anyMatch(entry -> entry.kind() == EducationKind.CHECKLIST && entry.suggested()),
                activities());
    }

    private List<AdviceChoice.Activity> activities() {
        return library.knownBySlug(ACTIVITIES, LibraryExercises.STAFF_LANGUAGE).stream()
                .filter(ExerciseDetails::isPrescribable)
                .map(exercise -> new AdviceChoice.Activity(exercise.id(), exercise.slug(), exercise.title()))
                .toList();
    }

    /** A page as this patient would read it. */
    @RolesAllowed(THERAPIST)
    public EducationText text(long programId, String slug) {
        return education.text(slug, programs.toRead(programId).patient().language());
    }

    /**
     * Attaches a page or a question.
     *
     * @throws UnknownEducationException if the library has none of that name
     * @throws AdviceFullException if the patient has enough to read already
     * @throws DraftChangedBySomeoneElseException if the draft is not what the caller saw (P-9)
     */
    @RolesAllowed(THERAPIST)
    public ProgramDraft attach(long programId, int revision, String slug) {
        if (education.text(slug, LibraryExercises.STAFF_LANGUAGE).kind() == EducationKind.CHECKLIST) {
            throw new UnknownEducationException();
        }
        return changed(programId, revision, advice -> {
            mustHave(advice.hasRoomForPage() || advice.pages().contains(slug));
            return advice.with(slug);
        });
    }

    /** Leaves a page or question out again; nothing happens if it was not attached. */
    @RolesAllowed(THERAPIST)
    public ProgramDraft detach(long programId, int revision, String slug) {
        return changed(programId, revision, advice -> advice.without(slug));
    }

    /**
     * Ticks exactly these points of the ergonomic checklist.
     *
     * @throws UnknownEducationException if one of them is no point of it
     */
    @RolesAllowed(THERAPIST)
    public ProgramDraft tick(long programId, int revision, Set<String> points) {
        List<String> inOrder = words.points(LibraryExercises.STAFF_LANGUAGE).stream()
                .map(IssuedAdvice.Point::code)
                .filter(points::contains)
                .toList();
        if (inOrder.size() != points.size()) {
            throw new UnknownEducationException();
        }
        return changed(programId, revision, advice -> advice.ticked(inOrder));
    }

    /**
     * Notes a change that therapist and patient agree on, for the patient to read.
     *
     * @throws AdviceFullException if the patient has enough to change already
     */
    @RolesAllowed(THERAPIST)
    public ProgramDraft agree(long programId, int revision, String change) {
        return changed(programId, revision, advice -> {
            mustHave(advice.hasRoomForChange());
            return advice.agreeing(change);
        });
    }

    /** Leaves out what was agreed to change. */
    @RolesAllowed(THERAPIST)
    public ProgramDraft disagree(long programId, int revision, String change) {
        return changed(programId, revision, advice -> advice.notAgreeing(change));
    }

    private static void mustHave(boolean room) {
        if (!room) {
            throw new AdviceFullException(Advice.PAGES_MAX, Advice.AGREED_MAX);
        }
    }

    private ProgramDraft changed(long programId, int revision, UnaryOperator<Advice> change) {
        Served served = programs.toChange(programId).mustBePrescribable();
        programs.mustBeUnchanged(served.program(), revision);
        Advice before =
                served.program().draft().orElseThrow(NoDraftException::new).advice();
        Advice after = change.apply(before);
        steps.take(served.program(), Deed.of(StepKind.ADVISED), draft -> draft.advise(after));
        return reviews.draft(served);
    }
}
