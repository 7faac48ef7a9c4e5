package org.homestretch.exercise.boundary;

import java.io.Serializable;

/**
 * An exercise beside another one on its ladder.
 *
 * @param besideId id of the exercise it is a neighbor of
 * @param title in English
 * @param harder whether it is the next harder one, else an easier one
 */
public record LadderNeighbor(long besideId, long id, String slug, String title, boolean harder)
        implements Serializable {}
