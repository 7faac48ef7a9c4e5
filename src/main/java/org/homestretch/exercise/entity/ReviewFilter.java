package org.homestretch.exercise.entity;

import java.io.Serializable;

/**
 * Which content somebody wants to review.
 *
 * @param language the instructions in that language, or null for the classification, dosage and sources of the exercises
 * @param category only exercises of that kind, or null for all
 */
public record ReviewFilter(String language, Category category) implements Serializable {}
