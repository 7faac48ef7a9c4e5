package org.homestretch.patient.boundary;

/** A screening was recorded. Sent in the same transaction to whoever must look again at what was chosen for the patient. */
public record ScreeningRecorded(long patientId) {}
