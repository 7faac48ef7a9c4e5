package org.homestretch.exercise.boundary;

/**
 * The figure of an exercise, opened to be posed.
 *
 * @param yaml the pose file to begin with: the clinic's own, the one that ships, or a person who stands
 * @param revision of the clinic's pose, to be given back when saving; 0 before the first
 * @param own whether the clinic's own pose is in force
 * @param shipped whether there is a figure to go back to
 */
public record OpenedPose(String slug, String title, String yaml, int revision, boolean own, boolean shipped) {}
