package org.homestretch.access.boundary;

import java.io.Serializable;

/** The clinic's name, and the emergency number of its country. */
public record ClinicDetails(String name, String emergencyNumber) implements Serializable {}
