package org.homestretch.exercise.boundary;

import java.io.Serializable;
import org.homestretch.exercise.entity.Review;

/**
 * How far a part of an exercise is reviewed.
 *
 * @param language of the instruction, or null for the exercise itself
 */
public record ReviewedPart(String language, Review review) implements Serializable {}
