package org.homestretch.program.boundary;

/**
 * A program to be started.
 *
 * @param goal what it is for, in a few words, or null
 * @param protocol code of the template whose exercises it begins with, or null for an empty draft
 */
public record NewProgram(long patientId, String title, String goal, String protocol) {}
