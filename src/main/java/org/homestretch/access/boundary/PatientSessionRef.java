package org.homestretch.access.boundary;

/** A phone that confirmed the birth date: it reaches the diary of this one program. */
public record PatientSessionRef(long linkId, long patientId, long programId) {}
