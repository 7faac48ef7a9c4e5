package org.homestretch.access.boundary;

import java.io.Serializable;

/**
 * The clinic's name, and the emergency number of its country.
 *
 * @param country ISO 3166 code, or null as long as nobody said which
 */
public record ClinicDetails(String name, String emergencyNumber, String country) implements Serializable {}
