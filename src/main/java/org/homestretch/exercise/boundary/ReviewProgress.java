package org.homestretch.exercise.boundary;

import java.io.Serializable;

/**
 * How far the library in use is reviewed, for the exercises themselves or for one language.
 *
 * @param language null for the exercises themselves
 * @param reviewed how many are signed off
 * @param waiting how many are drafts
 * @param missing how many have no text in that language
 */
public record ReviewProgress(String language, long reviewed, long waiting, long missing) implements Serializable {

    public long all() {
        return reviewed + waiting + missing;
    }

    /** Signed off, in whole percent, never 100 while something waits. */
    public int percent() {
        return all() == 0 ? 0 : (int) (reviewed * 100 / all());
    }
}
