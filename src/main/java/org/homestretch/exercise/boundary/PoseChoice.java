package org.homestretch.exercise.boundary;

/** A pose that another one can start from. */
public record PoseChoice(String slug, String title) {}
