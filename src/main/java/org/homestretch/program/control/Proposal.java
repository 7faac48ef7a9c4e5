package org.homestretch.program.control;

import java.util.List;

/**
 * Exercises that would be prescribed all at once.
 *
 * @param leftOut titles of those that the clinic does not prescribe any more or never did
 */
public record Proposal(List<ProposedExercise> exercises, List<String> leftOut) {

    public Proposal {
        exercises = List.copyOf(exercises);
        leftOut = List.copyOf(leftOut);
    }
}
