package org.homestretch.program.control;

import org.homestretch.program.entity.Prescription;

/** An exercise that a protocol would have prescribed. */
public record ProposedExercise(long exerciseId, String slug, Prescription prescription) {}
