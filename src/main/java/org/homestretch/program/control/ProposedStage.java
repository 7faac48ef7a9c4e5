package org.homestretch.program.control;

import java.util.List;

/**
 * A stage that a protocol would have prescribed.
 *
 * @param criteria what tells that the patient is ready for it, or null
 * @param weeksBefore how long the stages before it usually last, at most
 */
public record ProposedStage(String title, String criteria, int weeksBefore, List<ProposedExercise> exercises) {

    public ProposedStage {
        exercises = List.copyOf(exercises);
    }
}
