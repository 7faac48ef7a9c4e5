package org.homestretch.program.boundary;

import org.homestretch.exercise.boundary.StageKey;

/**
 * A program to be started.
 *
 * @param goal what it is for, in a few words, or null
 * @param stage of the protocol whose exercises it begins with, or null for an empty draft
 */
public record NewProgram(long patientId, String title, String goal, StageKey stage) {}
