package org.homestretch.access.boundary;

/**
 * A link that somebody holds.
 *
 * @param usable false when it was revoked, has expired, or is locked for today after wrong birth dates
 */
public record PatientLinkRef(long id, long patientId, long programId, boolean usable) {}
