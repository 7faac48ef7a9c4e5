package org.homestretch.program.control;

import java.util.List;
import java.util.Set;

/**
 * What a review looks at.
 *
 * @param items in the order of the session
 */
public record ReviewedDraft(List<ReviewedItem> items, ReviewedPatient patient) {

    public ReviewedDraft {
        items = List.copyOf(items);
    }

    /** Codes of the patient's conditions, those that follow from screening and age included. */
    Set<String> conditions() {
        return ImpliedConditions.of(patient);
    }
}
