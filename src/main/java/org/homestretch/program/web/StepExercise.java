package org.homestretch.program.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.homestretch.program.boundary.DraftDosages;
import org.homestretch.program.boundary.ProgramDraft;
import org.homestretch.program.boundary.ProgramDraft.Neighbor;
import org.homestretch.program.boundary.ProgramDrafts;
import org.homestretch.program.entity.DosageField;
import org.homestretch.program.entity.Ladder;
import org.omnifaces.util.Messages;

/**
 * The therapist makes an issued exercise easier or harder, straight from the program: in the draft of the next version the
 * neighbor on the ladder takes its place, or where the ladder has none its amount goes a step down or up (P-73).
 */
@Named
@RequestScoped
public class StepExercise {

    @Inject
    ProgramDrafts drafts;

    @Inject
    DraftDosages dosages;

    @Inject
    ProgramWords words;

    public String easier(long programId, int itemKey) {
        return step(programId, itemKey, Ladder.EASIER);
    }

    public String harder(long programId, int itemKey) {
        return step(programId, itemKey, Ladder.HARDER);
    }

    private String step(long programId, int itemKey, Ladder way) {
        ProgramDraft draft = drafts.open(programId);
        Optional<ProgramDraft.Item> found =
                draft.items().stream().filter(item -> item.itemKey() == itemKey).findFirst();
        if (found.isEmpty()) {
            Messages.addFlashGlobalWarn(ProgramWords.text("step.gone"));
        } else {
            step(draft, found.get(), way);
        }
        return "/clinician/program/prescribe?faces-redirect=true&program=" + programId;
    }

    private void step(ProgramDraft draft, ProgramDraft.Item item, Ladder way) {
        Neighbor neighbor = way == Ladder.EASIER ? item.easier() : item.harder();
        if (neighbor != null) {
            drafts.swap(draft.programId(), draft.revision(), item.itemKey(), way);
            Messages.addFlashGlobalInfo(ProgramWords.text("step.swapped", item.title(), neighbor.title()));
            return;
        }
        ProgramDraft stepped = dosages.step(
                draft.programId(), draft.revision(), item.itemKey(), DosageField.AMOUNT, way == Ladder.HARDER);
        String dosage = stepped.items().stream()
                .filter(after -> after.itemKey() == item.itemKey())
                .map(after -> words.dosage(after.prescription().dosage()))
                .findFirst()
                .orElseThrow();
        Messages.addFlashGlobalInfo(ProgramWords.text("step.stepped", item.title(), dosage));
    }
}
