package org.homestretch.program.control;

import org.homestretch.program.entity.Draft;
import org.homestretch.program.entity.Prescription;

/**
 * An exercise that a protocol, another program or the therapist's favorites would have prescribed.
 *
 * @param protocol code of the protocol it comes from, or null (P-80)
 */
public record ProposedExercise(long exerciseId, String slug, String protocol, Prescription prescription) {

    /** Adds it to a draft. */
    public void addTo(Draft draft) {
        draft.take(exerciseId, slug, protocol, prescription);
    }
}
