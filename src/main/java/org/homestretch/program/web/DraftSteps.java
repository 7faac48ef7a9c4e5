package org.homestretch.program.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.homestretch.exercise.boundary.StageKey;
import org.homestretch.program.boundary.ProgramDraft;
import org.homestretch.program.boundary.ProgramDrafts;
import org.homestretch.program.entity.Direction;
import org.homestretch.program.entity.Phase;

/**
 * The steps that the scripts of the prescribing page ask for, each by its name and its words. A step carries the
 * revision that its window shows, so that one sent twice is taken once (P-9).
 */
@RequestScoped
class DraftSteps {

    @Inject
    ProgramDrafts drafts;

    /** Takes the step and answers with the draft as it is then. */
    ProgramDraft take(long programId, Map<String, String> asked) {
        int revision = Integer.parseInt(asked.get("revision"));
        return switch (asked.get("step")) {
            case "add" ->
                drafts.add(
                        programId, revision, Long.parseLong(asked.get("exercise")), Phase.valueOf(asked.get("phase")));
            case "protocol" -> drafts.addProtocol(programId, revision, StageKey.parse(asked.get("stage")));
            case "remove" -> drafts.remove(programId, revision, item(asked));
            case "move" -> drafts.move(programId, revision, item(asked), Direction.valueOf(asked.get("direction")));
            default -> throw new IllegalArgumentException("no such step: " + asked.get("step"));
        };
    }

    private static int item(Map<String, String> asked) {
        return Integer.parseInt(asked.get("item"));
    }
}
