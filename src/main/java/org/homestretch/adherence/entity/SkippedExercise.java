package org.homestretch.adherence.entity;

import java.io.Serializable;

/**
 * An exercise that the patient said was not done.
 *
 * @param title as issued
 * @param times how often it was not done
 */
public record SkippedExercise(int itemKey, String title, int times) implements Serializable {}
