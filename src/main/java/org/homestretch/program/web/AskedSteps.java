package org.homestretch.program.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.homestretch.exercise.boundary.StageKey;
import org.homestretch.program.boundary.DraftDosages;
import org.homestretch.program.boundary.DraftSources;
import org.homestretch.program.boundary.DraftStages;
import org.homestretch.program.boundary.FilledDraft;
import org.homestretch.program.boundary.ProgramDraft;
import org.homestretch.program.boundary.ProgramDrafts;
import org.homestretch.program.entity.Ladder;
import org.homestretch.program.entity.Phase;

/**
 * The steps that the scripts of the prescribing page ask for, each by its name and its words. A step carries the
 * revision that its window shows, so that one sent twice is taken once (P-9).
 */
@RequestScoped
class AskedSteps {

    @Inject
    ProgramDrafts drafts;

    @Inject
    DraftStages stages;

    @Inject
    DraftDosages dosages;

    @Inject
    DraftSources sources;

    /** Takes the step and answers with the draft as it is then. */
    FilledDraft take(long programId, Map<String, String> asked) {
        int revision = revision(asked);
        return switch (asked.get("step")) {
            case "favorites" -> sources.addFavorites(programId, revision, List.of(), phase(asked));
            case "shape" -> sources.copyShape(programId, revision, Long.parseLong(asked.get("from")));
            default -> new FilledDraft(one(programId, revision, asked), List.of());
        };
    }

    private ProgramDraft one(long programId, int revision, Map<String, String> asked) {
        return switch (asked.get("step")) {
            case "add" -> add(programId, Long.parseLong(asked.get("exercise")), asked);
            case "protocol" -> drafts.addProtocol(programId, revision, StageKey.parse(asked.get("stage")));
            case "version" -> sources.restoreVersion(programId, revision, Long.parseLong(asked.get("version")));
            case "wholeProtocol" -> stages.addProtocol(programId, revision, asked.get("protocol"));
            case "addStage" -> stages.add(programId, revision);
            case "openStage" -> stages.open(programId, revision, number(asked, "stage"));
            case "leaveBehind" -> stages.leaveBehind(programId, revision);
            case "remove" -> drafts.remove(programId, revision, item(asked));
            case "duplicate" -> drafts.duplicate(programId, revision, item(asked));
            case "swap" -> drafts.swap(programId, revision, item(asked), Ladder.valueOf(asked.get("way")));
            case "place" -> drafts.place(programId, revision, item(asked), phase(asked), number(asked, "place"));
            case "sort" -> drafts.sortByPosition(programId, revision);
            case "line" -> dosages.prescribeLine(programId, revision, item(asked), asked.get("text"));
            case "note" -> dosages.note(programId, revision, item(asked), asked.get("text"));
            case "undo" -> drafts.undo(programId, revision);
            case "redo" -> drafts.redo(programId, revision);
            default -> throw new IllegalArgumentException("no such step: " + asked.get("step"));
        };
    }

    ProgramDraft putInto(ProgramDraft draft, ItemForm item) {
        return stages.putInto(draft.programId(), draft.revision(), item.getKey(), item.getStage());
    }

    /** Adds an exercise to the phase that is asked for, at the place that is asked for or at the end. */
    ProgramDraft add(long programId, long exerciseId, Map<String, String> asked) {
        return asked.containsKey("place")
                ? drafts.addAt(programId, revision(asked), exerciseId, phase(asked), number(asked, "place"))
                : drafts.add(programId, revision(asked), exerciseId, phase(asked));
    }

    private static int revision(Map<String, String> asked) {
        return number(asked, "revision");
    }

    private static int item(Map<String, String> asked) {
        return number(asked, "item");
    }

    private static Phase phase(Map<String, String> asked) {
        return Phase.valueOf(asked.get("phase"));
    }

    private static int number(Map<String, String> asked, String name) {
        return Integer.parseInt(asked.get(name));
    }
}
