package org.homestretch.access.boundary;

/** A link just made; the token is shown this once and kept nowhere. */
public record NewPatientLink(long id, String token) {}
