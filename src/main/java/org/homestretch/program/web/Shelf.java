package org.homestretch.program.web;

import java.io.Serializable;
import java.util.List;
import org.homestretch.exercise.boundary.ExerciseCard;

/**
 * Exercises that stand together in the library beside the draft.
 *
 * @param name such as {@code FAVORITES}; the heading is its text
 */
public record Shelf(String name, List<ExerciseCard> cards) implements Serializable {

    public Shelf {
        cards = List.copyOf(cards);
    }
}
