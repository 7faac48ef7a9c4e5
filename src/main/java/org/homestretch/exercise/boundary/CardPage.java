package org.homestretch.exercise.boundary;

import java.io.Serializable;
import java.util.List;
import org.homestretch.exercise.entity.LibraryCounts;

/**
 * A page of the exercises that a filter means.
 *
 * @param found how many there are in all
 * @param counts what each further choice would leave of them
 */
public record CardPage(List<ExerciseCard> cards, int found, LibraryCounts counts) implements Serializable {

    public static final CardPage EMPTY = new CardPage(List.of(), 0, LibraryCounts.NONE);

    public CardPage {
        cards = List.copyOf(cards);
    }
}
