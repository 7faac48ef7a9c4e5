package org.homestretch.program.boundary;

import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.exercise.boundary.StageKey;
import org.homestretch.program.boundary.DraftSteps.Deed;
import org.homestretch.program.boundary.ServedPrograms.Served;
import org.homestretch.program.control.LibraryExercise;
import org.homestretch.program.control.LibraryExercises;
import org.homestretch.program.control.ProposedExercise;
import org.homestretch.program.control.SidesOfExercise;
import org.homestretch.program.entity.Direction;
import org.homestretch.program.entity.Draft;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.PrescribedExercise;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.Program;
import org.homestretch.program.entity.ProgramVersion;
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
    DraftSteps steps;

    @Inject
    DraftReviews reviews;

    @Inject
    DraftPreviews previews;

    @Inject
    LibraryExercises library;

    @Inject
    AuditTrail auditTrail;

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

    /** Opens a draft as a copy of the latest version; the open one if there is one (P-2). */
    @RolesAllowed(THERAPIST)
    public ProgramDraft open(long programId) {
        Served served = programs.toChange(programId).mustBePrescribable();
        if (served.program().draft().isEmpty()) {
            served.program().openDraft(programs.signature());
            auditTrail.record(AuditAction.PROGRAM_DRAFTED, served.program().patientId(), "program " + programId);
        }
        return reviews.draft(served);
    }

    /** Drops what was prepared since the latest version. */
    @RolesAllowed(THERAPIST)
    public void discard(long programId, int revision) {
        Program program = unchanged(programId, revision).program();
        if (program.issuedVersions().isEmpty()) {
            throw new ProgramNotIssuedException();
        }
        program.discardDraft(programs.signature());
        auditTrail.record(AuditAction.PROGRAM_CHANGED, program.patientId(), "program " + programId + " draft dropped");
    }

    @RolesAllowed(THERAPIST)
    public ProgramDraft describe(long programId, int revision, String title, String goal) {
        Served served = unchanged(programId, revision);
        return changed(served, Deed.of(StepKind.DESCRIBED), draft -> draft.describe(title, goal));
    }

    /**
     * Adds an exercise as the library proposes, at the end of that phase.
     *
     * @throws org.homestretch.exercise.boundary.ExerciseNotPrescribableException if the library withholds it (P-16)
     */
    @RolesAllowed(THERAPIST)
    public ProgramDraft add(long programId, int revision, long exerciseId, Phase phase) {
        Served served = unchanged(programId, revision);
        LibraryExercise exercise = library.prescribable(exerciseId);
        return changed(
                served,
                new Deed(StepKind.ADDED, exerciseId),
                draft -> draft.add(exerciseId, exercise.facts().slug(), LibraryExercises.usual(exercise, phase)));
    }

    /** Adds the exercises of a stage of a protocol behind those that are there. */
    @RolesAllowed(THERAPIST)
    public ProgramDraft addProtocol(long programId, int revision, StageKey stage) {
        Served served = unchanged(programId, revision);
        List<ProposedExercise> proposed = library.stage(stage);
        return changed(
                served,
                Deed.of(StepKind.PROTOCOL_ADDED),
                draft -> proposed.forEach(item -> draft.add(item.exerciseId(), item.slug(), item.prescription())));
    }

    /** Prescribes the same once more, right behind the original. */
    @RolesAllowed(THERAPIST)
    public ProgramDraft duplicate(long programId, int revision, int itemKey) {
        return changed(programId, revision, itemKey, StepKind.DUPLICATED, draft -> draft.duplicate(itemKey));
    }

    @RolesAllowed(THERAPIST)
    public ProgramDraft remove(long programId, int revision, int itemKey) {
        return changed(programId, revision, itemKey, StepKind.REMOVED, draft -> draft.remove(itemKey));
    }

    /** Trades places with the neighbor in the same phase. */
    @RolesAllowed(THERAPIST)
    public ProgramDraft move(long programId, int revision, int itemKey, Direction direction) {
        return changed(programId, revision, itemKey, StepKind.MOVED, draft -> draft.move(itemKey, direction));
    }

    /** @param place in the phase, from 0; beyond the others it comes last */
    @RolesAllowed(THERAPIST)
    public ProgramDraft place(long programId, int revision, int itemKey, Phase phase, int place) {
        return changed(programId, revision, itemKey, StepKind.MOVED, draft -> draft.place(itemKey, phase, place));
    }

    /** @throws SideDoesNotFitException if the exercise cannot be prescribed for that side (G7) */
    @RolesAllowed(THERAPIST)
    public ProgramDraft prescribe(long programId, int revision, int itemKey, Prescription prescription) {
        Served served = unchanged(programId, revision);
        PrescribedExercise item = item(served, itemKey);
        sideMustFit(item, prescription);
        return changed(
                served,
                new Deed(StepKind.PRESCRIBED, item.exerciseId()),
                draft -> draft.prescribe(itemKey, prescription));
    }

    /**
     * Takes back the last change that holds, whoever made it (P-20).
     *
     * @throws NothingToUndoException if there is none
     */
    @RolesAllowed(THERAPIST)
    public ProgramDraft undo(long programId, int revision) {
        Served served = unchanged(programId, revision);
        steps.undo(served.program());
        return reviews.draft(served);
    }

    /**
     * Does again what was taken back last (P-20).
     *
     * @throws NothingToRedoException if there is nothing, or the draft was changed since (P-21)
     */
    @RolesAllowed(THERAPIST)
    public ProgramDraft redo(long programId, int revision) {
        Served served = unchanged(programId, revision);
        steps.redo(served.program());
        return reviews.draft(served);
    }

    private ProgramDraft changed(long programId, int revision, int itemKey, StepKind kind, Consumer<Draft> change) {
        Served served = unchanged(programId, revision);
        return changed(served, new Deed(kind, item(served, itemKey).exerciseId()), change);
    }

    private ProgramDraft changed(Served served, Deed deed, Consumer<Draft> change) {
        steps.take(served.program(), deed, change);
        return reviews.draft(served);
    }

    private Served unchanged(long programId, int revision) {
        Served served = programs.toChange(programId).mustBePrescribable();
        programs.mustBeUnchanged(served.program(), revision);
        return served;
    }

    private static PrescribedExercise item(Served served, int itemKey) {
        ProgramVersion draft = served.program().draft().orElseThrow(NoDraftException::new);
        if (!draft.has(itemKey)) {
            throw new UnknownProgramException();
        }
        return draft.item(itemKey);
    }

    private void sideMustFit(PrescribedExercise item, Prescription prescription) {
        Map<Long, LibraryExercise> known = library.of(List.of(item), LibraryExercises.STAFF_LANGUAGE);
        LibraryExercise exercise = known.get(item.exerciseId());
        if (!SidesOfExercise.possible(exercise.facts().laterality()).contains(prescription.side())) {
            throw new SideDoesNotFitException();
        }
    }
}
