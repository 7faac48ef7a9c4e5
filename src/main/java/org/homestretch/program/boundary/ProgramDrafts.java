package org.homestretch.program.boundary;

import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.exercise.boundary.LadderNeighbor;
import org.homestretch.exercise.boundary.StageKey;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.DraftSteps.Deed;
import org.homestretch.program.boundary.ServedPrograms.Served;
import org.homestretch.program.control.ExerciseFacts;
import org.homestretch.program.control.LibraryExercise;
import org.homestretch.program.control.LibraryExercises;
import org.homestretch.program.control.ProposedExercise;
import org.homestretch.program.control.Replacement;
import org.homestretch.program.entity.Direction;
import org.homestretch.program.entity.Ladder;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.PrescribedExercise;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.Program;
import org.homestretch.program.entity.StepKind;

/**
 * Work on the draft of a program. Every change names the revision it was made on and answers with the draft as it is
 * then, reviewed; a change on a revision that is not the present one is refused (P-9).
 */
@Stateless
@RolesAllowed(THERAPIST)
public class ProgramDrafts {

    @Inject
    ServedPrograms programs;

    @Inject
    DraftChanges changes;

    @Inject
    DraftReviews reviews;

    @Inject
    DraftPreviews previews;

    @Inject
    LibraryExercises library;

    @Inject
    AuditTrail auditTrail;

    @Inject
    ClinicCalendar calendar;

    /**
     * The draft as it stands, with its cautions and its estimated time.
     *
     * @throws NoDraftException if there is none
     */
    @RolesAllowed(THERAPIST)
    public ProgramDraft draft(long programId) {
        return reviews.draft(programs.toRead(programId));
    }

    /**
     * The draft as the patient would get it if it were issued today; for the preview of its handout.
     *
     * @throws NoDraftException if there is none
     * @throws EmptyDraftException if it holds no exercise (P-7)
     */
    @RolesAllowed(THERAPIST)
    public DraftPreview preview(long programId) {
        return previews.of(programs.toRead(programId));
    }

    /**
     * Opens a draft as a copy of the latest version, without the stages that the patient has behind (P-37); the open one if
     * there is one (P-2).
     */
    @RolesAllowed(THERAPIST)
    public ProgramDraft open(long programId) {
        Served served = programs.toChange(programId).mustBePrescribable();
        if (served.program().draft().isEmpty()) {
            LocalDate today = calendar.today();
            ProgramHistory.Version latest = Histories.latest(served.program());
            served.program().openDraft(programs.signature());
            served.program().beginWithStage(latest.stageOn(today));
            auditTrail.record(AuditAction.PROGRAM_DRAFTED, served.program().patientId(), "program " + programId);
        }
        return reviews.draft(served);
    }

    /** Drops what was prepared since the latest version. */
    @RolesAllowed(THERAPIST)
    public void discard(long programId, int revision) {
        Program program = changes.unchanged(programId, revision).program();
        if (program.issuedVersions().isEmpty()) {
            throw new ProgramNotIssuedException();
        }
        program.discardDraft(programs.signature());
        auditTrail.record(AuditAction.PROGRAM_CHANGED, program.patientId(), "program " + programId + " draft dropped");
    }

    @RolesAllowed(THERAPIST)
    public ProgramDraft describe(long programId, int revision, String title, String goal) {
        Served served = changes.unchanged(programId, revision);
        return changes.changed(served, Deed.of(StepKind.DESCRIBED), draft -> draft.describe(title, goal));
    }

    /**
     * Adds an exercise as the library proposes, at the end of that phase.
     *
     * @throws org.homestretch.exercise.boundary.ExerciseNotPrescribableException if the library withholds it (P-16)
     */
    @RolesAllowed(THERAPIST)
    public ProgramDraft add(long programId, int revision, long exerciseId, Phase phase) {
        return addAt(programId, revision, exerciseId, phase, Integer.MAX_VALUE);
    }

    /**
     * Adds an exercise as the library proposes, at that place.
     *
     * @param place in the phase, from 0; beyond the others it comes last
     * @throws org.homestretch.exercise.boundary.ExerciseNotPrescribableException if the library withholds it (P-16)
     */
    @RolesAllowed(THERAPIST)
    public ProgramDraft addAt(long programId, int revision, long exerciseId, Phase phase, int place) {
        Served served = changes.unchanged(programId, revision);
        LibraryExercise exercise = library.prescribable(exerciseId);
        Prescription usual = LibraryExercises.usual(exercise, phase);
        return changes.changed(
                served,
                new Deed(StepKind.ADDED, exerciseId),
                draft -> draft.place(draft.add(exerciseId, exercise.facts().slug(), usual), phase, place));
    }

    /** Adds the exercises of a stage of a protocol behind those that are there. */
    @RolesAllowed(THERAPIST)
    public ProgramDraft addProtocol(long programId, int revision, StageKey stage) {
        Served served = changes.unchanged(programId, revision);
        List<ProposedExercise> proposed = library.stage(stage);
        return changes.changed(
                served, Deed.of(StepKind.PROTOCOL_ADDED), draft -> proposed.forEach(item -> item.addTo(draft)));
    }

    /** Prescribes the same once more, right behind the original. */
    @RolesAllowed(THERAPIST)
    public ProgramDraft duplicate(long programId, int revision, int itemKey) {
        return changes.changed(programId, revision, itemKey, StepKind.DUPLICATED, draft -> draft.duplicate(itemKey));
    }

    /**
     * Puts the easier or harder neighbor on the ladder in its place, with the usual dose of that one (P-27).
     *
     * @throws NoSuchNeighborException if the library has none that may be prescribed
     */
    @RolesAllowed(THERAPIST)
    public ProgramDraft swap(long programId, int revision, int itemKey, Ladder way) {
        Served served = changes.unchanged(programId, revision);
        PrescribedExercise item = changes.item(served, itemKey);
        long neighbor = library.neighbors(Set.of(item.exerciseId())).stream()
                .filter(other -> other.harder() == (way == Ladder.HARDER))
                .map(LadderNeighbor::id)
                .findFirst()
                .orElseThrow(NoSuchNeighborException::new);
        ExerciseFacts replaced = library.of(List.of(item), LibraryExercises.STAFF_LANGUAGE)
                .get(item.exerciseId())
                .facts();
        ExerciseFacts replacing = library.prescribable(neighbor).facts();
        Prescription prescription = Replacement.of(item.prescription(), replaced, replacing);
        return changes.changed(
                served,
                new Deed(StepKind.SWAPPED, item.exerciseId()),
                draft -> draft.swap(itemKey, neighbor, replacing.slug(), prescription));
    }

    @RolesAllowed(THERAPIST)
    public ProgramDraft remove(long programId, int revision, int itemKey) {
        return changes.changed(programId, revision, itemKey, StepKind.REMOVED, draft -> draft.remove(itemKey));
    }

    /** Trades places with the neighbor in the same phase. */
    @RolesAllowed(THERAPIST)
    public ProgramDraft move(long programId, int revision, int itemKey, Direction direction) {
        return changes.changed(programId, revision, itemKey, StepKind.MOVED, draft -> draft.move(itemKey, direction));
    }

    /** @param place in the phase, from 0; beyond the others it comes last */
    @RolesAllowed(THERAPIST)
    public ProgramDraft place(long programId, int revision, int itemKey, Phase phase, int place) {
        return changes.changed(
                programId, revision, itemKey, StepKind.MOVED, draft -> draft.place(itemKey, phase, place));
    }

    /**
     * Sorts the exercises of the open stage so that the patient changes position as seldom as possible; each stays in its
     * phase, and what G14 orders stays in order.
     */
    @RolesAllowed(THERAPIST)
    public ProgramDraft sortByPosition(long programId, int revision) {
        Served served = changes.unchanged(programId, revision);
        List<Integer> sorted = reviews.sortedByPosition(served);
        return changes.changed(served, Deed.of(StepKind.SORTED), draft -> draft.sort(sorted));
    }

    /**
     * Takes back the last change that holds, whoever made it (P-20).
     *
     * @throws NothingToUndoException if there is none
     */
    @RolesAllowed(THERAPIST)
    public ProgramDraft undo(long programId, int revision) {
        return changes.undone(programId, revision);
    }

    /**
     * Does again what was taken back last (P-20).
     *
     * @throws NothingToRedoException if there is nothing, or the draft was changed since (P-21)
     */
    @RolesAllowed(THERAPIST)
    public ProgramDraft redo(long programId, int revision) {
        return changes.redone(programId, revision);
    }
}
