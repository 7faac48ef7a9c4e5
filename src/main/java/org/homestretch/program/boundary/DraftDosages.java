package org.homestretch.program.boundary;

import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.homestretch.program.boundary.DraftSteps.Deed;
import org.homestretch.program.boundary.ServedPrograms.Served;
import org.homestretch.program.control.DosageLine;
import org.homestretch.program.control.DosageStep;
import org.homestretch.program.control.LibraryExercise;
import org.homestretch.program.control.LibraryExercises;
import org.homestretch.program.control.SidesOfExercise;
import org.homestretch.program.entity.DosageField;
import org.homestretch.program.entity.PrescribedExercise;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.StepKind;

/**
 * How much, how often and on which side each exercise of a draft is done. As with {@link ProgramDrafts}, every change names
 * the revision it was made on and answers with the reviewed draft (P-9).
 */
@Stateless
@RolesAllowed(THERAPIST)
public class DraftDosages {

    @Inject
    DraftChanges changes;

    @Inject
    LibraryExercises library;

    /** @throws SideDoesNotFitException if the exercise cannot be prescribed for that side (G7) */
    @RolesAllowed(THERAPIST)
    public ProgramDraft prescribe(long programId, int revision, int itemKey, Prescription prescription) {
        return represcribed(programId, revision, itemKey, StepKind.PRESCRIBED, before -> prescription);
    }

    /**
     * Takes what a therapist typed, such as {@code 3 × 20 s, each side, 2 × a day}; what the line does not say stays as it
     * was (P-23).
     *
     * @throws DosageLineException naming the piece that is not understood, said twice or outside the hard limits
     * @throws SideDoesNotFitException if the exercise cannot be prescribed for that side (G7)
     */
    @RolesAllowed(THERAPIST)
    public ProgramDraft prescribeLine(long programId, int revision, int itemKey, String line) {
        return represcribed(programId, revision, itemKey, StepKind.PRESCRIBED, before -> DosageLine.read(line, before));
    }

    /**
     * One step more or less of a number; at the end of its scale nothing changes (P-26).
     *
     * @param more up, else down
     */
    @RolesAllowed(THERAPIST)
    public ProgramDraft step(long programId, int revision, int itemKey, DosageField field, boolean more) {
        return represcribed(
                programId, revision, itemKey, StepKind.PRESCRIBED, before -> DosageStep.of(before, field, more));
    }

    /** @param note to the patient, printed on the handout; null or blank for none */
    @RolesAllowed(THERAPIST)
    public ProgramDraft note(long programId, int revision, int itemKey, String note) {
        return represcribed(programId, revision, itemKey, StepKind.NOTED, before -> before.noted(note));
    }

    private ProgramDraft represcribed(
            long programId, int revision, int itemKey, StepKind kind, UnaryOperator<Prescription> change) {
        Served served = changes.unchanged(programId, revision);
        PrescribedExercise item = changes.item(served, itemKey);
        Prescription prescription = change.apply(item.prescription());
        if (prescription.side() != item.prescription().side()) {
            sideMustFit(item, prescription);
        }
        return changes.changed(
                served, new Deed(kind, item.exerciseId()), draft -> draft.prescribe(itemKey, prescription));
    }

    private void sideMustFit(PrescribedExercise item, Prescription prescription) {
        Map<Long, LibraryExercise> known = library.of(List.of(item), LibraryExercises.STAFF_LANGUAGE);
        LibraryExercise exercise = known.get(item.exerciseId());
        if (!SidesOfExercise.possible(exercise.facts().laterality()).contains(prescription.side())) {
            throw new SideDoesNotFitException();
        }
    }
}
