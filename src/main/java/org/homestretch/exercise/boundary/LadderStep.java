package org.homestretch.exercise.boundary;

import java.io.Serializable;

/** The next easier or harder exercise. */
public record LadderStep(String slug, String title, boolean harder) implements Serializable {}
