package org.homestretch.exercise.boundary;

import java.io.Serializable;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.ReviewState;

/**
 * Something that waits for a review.
 *
 * @param title in English
 */
public record ReviewRow(String slug, String title, Category category, ReviewState state) implements Serializable {}
