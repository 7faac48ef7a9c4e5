package org.homestretch.exercise.control.search;

import org.homestretch.exercise.entity.Lines;
import org.homestretch.exercise.entity.ReviewState;

/** What is read of an instruction. */
public record WordingFields(
        long exerciseId, String language, ReviewState review, String title, String purpose, Lines synonyms) {

    Wording wording() {
        return new Wording(language, review, title, purpose, synonyms.all());
    }
}
