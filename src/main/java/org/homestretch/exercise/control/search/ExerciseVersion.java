package org.homestretch.exercise.control.search;

/**
 * By which a change of an exercise is seen.
 *
 * @param exercise its version
 * @param instructions how many instructions it has
 * @param words the sum of their versions
 */
record ExerciseVersion(int exercise, long instructions, long words) {}
