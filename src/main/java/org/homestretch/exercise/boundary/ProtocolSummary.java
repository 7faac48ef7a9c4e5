package org.homestretch.exercise.boundary;

import java.io.Serializable;

/** A protocol as a list shows it. */
public record ProtocolSummary(String code, String title, String purpose, long exercises) implements Serializable {}
