package org.homestretch.exercise.boundary;

import java.io.Serializable;
import org.homestretch.exercise.entity.EducationKind;
import org.homestretch.exercise.entity.ReviewState;

/**
 * Education in a list to choose from.
 *
 * @param title in the staff's language
 * @param suggested whether it suits the conditions that were asked about
 * @param state of the words in the language that was asked about
 */
public record EducationEntry(String slug, EducationKind kind, String title, boolean suggested, ReviewState state)
        implements Serializable {}
