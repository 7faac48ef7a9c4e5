package org.homestretch.exercise.entity;

import java.io.Serializable;

/**
 * What an import does with one entry of the document.
 *
 * @param protocol whether it is a protocol; else an exercise
 * @param key slug of the exercise or code of the protocol
 */
public record ImportRow(Effect effect, boolean protocol, String key, String title) implements Serializable {

    /** What becomes of the entry in this library. */
    public enum Effect {
        ADDED,
        CHANGED,
        UNCHANGED
    }
}
