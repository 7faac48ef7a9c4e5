package org.homestretch.program.boundary;

import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.exercise.boundary.StageKey;
import org.homestretch.program.boundary.ServedPrograms.Served;
import org.homestretch.program.control.LibraryExercise;
import org.homestretch.program.control.LibraryExercises;
import org.homestretch.program.control.SidesOfExercise;
import org.homestretch.program.entity.Direction;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.PrescribedExercise;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.Program;
import org.homestretch.program.entity.ProgramVersion;
import org.homestretch.program.entity.Signature;

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
        return changed(programId, revision, (program, by) -> program.describe(title, goal, by));
    }

    /**
     * Adds an exercise as the library proposes, at the end of that phase.
     *
     * @throws org.homestretch.exercise.boundary.ExerciseNotPrescribableException if the library withholds it (P-16)
     */
    @RolesAllowed(THERAPIST)
    public ProgramDraft add(long programId, int revision, long exerciseId, Phase phase) {
        return changed(programId, revision, (program, by) -> {
            LibraryExercise exercise = library.prescribable(exerciseId);
            program.add(exerciseId, exercise.facts().slug(), LibraryExercises.usual(exercise, phase), by);
        });
    }

    /** Adds the exercises of a stage of a protocol behind those that are there. */
    @RolesAllowed(THERAPIST)
    public ProgramDraft addProtocol(long programId, int revision, StageKey stage) {
        return changed(
                programId,
                revision,
                (program, by) -> library.stage(stage)
                        .forEach(item -> program.add(item.exerciseId(), item.slug(), item.prescription(), by)));
    }

    @RolesAllowed(THERAPIST)
    public ProgramDraft remove(long programId, int revision, int itemKey) {
        return changed(programId, revision, (program, by) -> {
            mustHave(program, itemKey);
            program.remove(itemKey, by);
        });
    }

    @RolesAllowed(THERAPIST)
    public ProgramDraft move(long programId, int revision, int itemKey, Direction direction) {
        return changed(programId, revision, (program, by) -> {
            mustHave(program, itemKey);
            program.move(itemKey, direction, by);
        });
    }

    /** @throws SideDoesNotFitException if the exercise cannot be prescribed for that side (G7) */
    @RolesAllowed(THERAPIST)
    public ProgramDraft prescribe(long programId, int revision, int itemKey, Prescription prescription) {
        return changed(programId, revision, (program, by) -> {
            sideMustFit(mustHave(program, itemKey), prescription);
            program.prescribe(itemKey, prescription, by);
        });
    }

    private ProgramDraft changed(long programId, int revision, BiConsumer<Program, Signature> change) {
        Served served = unchanged(programId, revision);
        change.accept(served.program(), programs.signature());
        return reviews.draft(served);
    }

    private Served unchanged(long programId, int revision) {
        Served served = programs.toChange(programId).mustBePrescribable();
        programs.mustBeUnchanged(served.program(), revision);
        return served;
    }

    private static PrescribedExercise mustHave(Program program, int itemKey) {
        ProgramVersion draft = program.draft().orElseThrow(NoDraftException::new);
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
