package org.homestretch.exercise.control.search;

import java.util.List;
import org.homestretch.exercise.entity.ReviewState;

/** What the search remembers of an instruction in one language. */
public record Wording(String language, ReviewState review, String title, String purpose, List<String> synonyms) {

    public Wording {
        synonyms = List.copyOf(synonyms);
    }
}
