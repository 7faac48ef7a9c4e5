package org.homestretch.exercise.entity;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * An instruction in one language with all that belongs to it.
 *
 * @param language BCP 47 tag such as "en"
 * @param synonyms other names under which people look for the exercise
 */
public record InstructionContent(String language, Review review, InstructionText text, List<String> synonyms)
        implements Serializable {

    public InstructionContent {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(text, "text");
        synonyms = List.copyOf(synonyms);
    }

    boolean saysTheSameAs(InstructionContent other) {
        return language.equals(other.language) && text.equals(other.text) && synonyms.equals(other.synonyms);
    }

    InstructionContent keepingReviewOf(InstructionContent before) {
        return before.review().isReviewed() ? new InstructionContent(language, before.review(), text, synonyms) : this;
    }
}
