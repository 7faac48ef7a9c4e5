package org.homestretch.program.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.homestretch.program.boundary.DraftSteps.Deed;
import org.homestretch.program.boundary.ServedPrograms.Served;
import org.homestretch.program.entity.Draft;
import org.homestretch.program.entity.PrescribedExercise;
import org.homestretch.program.entity.ProgramVersion;
import org.homestretch.program.entity.StepKind;

/** How every change of a draft goes: on the state the caller saw (P-9), as a step (P-20), answered with the review. */
@RequestScoped
class DraftChanges {

    @Inject
    ServedPrograms programs;

    @Inject
    DraftSteps steps;

    @Inject
    DraftReviews reviews;

    /** The program with the draft that the caller saw, locked until the change is done. */
    Served unchanged(long programId, int revision) {
        Served served = programs.toChange(programId).mustBePrescribable();
        programs.mustBeUnchanged(served.program(), revision);
        return served;
    }

    /** @throws UnknownProgramException if the draft has no such item */
    PrescribedExercise item(Served served, int itemKey) {
        ProgramVersion draft = served.program().draft().orElseThrow(NoDraftException::new);
        if (!draft.has(itemKey)) {
            throw new UnknownProgramException();
        }
        return draft.item(itemKey);
    }

    ProgramDraft changed(Served served, Deed deed, Consumer<Draft> change) {
        steps.take(served.program(), deed, change);
        return reviews.draft(served);
    }

    /** A change of one item. */
    ProgramDraft changed(long programId, int revision, int itemKey, StepKind kind, Consumer<Draft> change) {
        Served served = unchanged(programId, revision);
        return changed(served, new Deed(kind, item(served, itemKey).exerciseId()), change);
    }

    ProgramDraft undone(long programId, int revision) {
        Served served = unchanged(programId, revision);
        steps.undo(served.program());
        return reviews.draft(served);
    }

    ProgramDraft redone(long programId, int revision) {
        Served served = unchanged(programId, revision);
        steps.redo(served.program());
        return reviews.draft(served);
    }
}
