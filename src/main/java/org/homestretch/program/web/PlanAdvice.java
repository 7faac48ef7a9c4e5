package org.homestretch.program.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import org.homestretch.program.boundary.AdviceChoice;
import org.homestretch.program.boundary.DraftAdvice;
import org.homestretch.program.boundary.ProgramDraft;

/**
 * The therapist ticks what of the checklist fits and writes down agreed changes. Each change answers with the draft as it is
 * then.
 */
@Named
@ViewScoped
public class PlanAdvice implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DraftAdvice advice;

    private AdviceChoice choice;
    private String change;

    /** All that can be given beside the exercises of that program. */
    public AdviceChoice choice(long programId) {
        if (choice == null) {
            choice = advice.choice(programId);
        }
        return choice;
    }

    /** Ticks a point of the checklist, or takes its tick away. */
    public ProgramDraft toggle(ProgramDraft draft, String point) {
        Set<String> points = new HashSet<>(draft.advice().points());
        if (!points.remove(point)) {
            points.add(point);
        }
        return advice.tick(draft.programId(), draft.revision(), points);
    }

    public ProgramDraft agree(ProgramDraft draft) {
        ProgramDraft agreed = advice.agree(draft.programId(), draft.revision(), change);
        change = null;
        return agreed;
    }

    public ProgramDraft disagree(ProgramDraft draft, String line) {
        return advice.disagree(draft.programId(), draft.revision(), line);
    }

    public String getChange() {
        return change;
    }

    public void setChange(String change) {
        this.change = change;
    }
}
