package org.homestretch.program.boundary;

/**
 * A goal that the patient names.
 *
 * @param activity in the patient's words
 * @param target the score hoped for, 0 to 10, or null
 */
public record NewGoal(String activity, Integer target) {}
