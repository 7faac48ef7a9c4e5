package org.homestretch.exercise.boundary;

/** All frames of a pose as SVG, before it is kept: as drawn, for the other side, and as a gray printer shows it. */
public record PosePreview(String drawn, String mirrored, String gray) {}
