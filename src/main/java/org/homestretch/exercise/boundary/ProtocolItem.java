package org.homestretch.exercise.boundary;

import java.io.Serializable;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.Frequency;
import org.homestretch.exercise.entity.SessionPart;

/** An exercise of a protocol, in the order of the session. An each-side exercise is meant for both sides. */
public record ProtocolItem(ExerciseDetails exercise, SessionPart part, Dosage dosage, Frequency frequency)
        implements Serializable {}
