package org.homestretch.program.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.homestretch.program.boundary.ProgramDraft;
import org.homestretch.program.entity.Phase;

/** A phase of the draft on the page, whether it holds exercises or waits for some. */
public record DraftPart(Phase phase, List<ItemForm> items) implements Serializable {

    public DraftPart {
        items = List.copyOf(items);
    }

    /** All phases of the session in their order, with the exercises of the stage that is worked on. */
    static List<DraftPart> of(ProgramDraft draft) {
        return Arrays.stream(Phase.values())
                .map(phase -> new DraftPart(phase, items(draft, phase)))
                .toList();
    }

    private static List<ItemForm> items(ProgramDraft draft, Phase phase) {
        return draft.openItems().stream()
                .filter(item -> item.prescription().phase() == phase)
                .map(ItemForm::new)
                .toList();
    }
}
