package org.homestretch.patient.boundary;

/**
 * A condition was added to a patient's record. Sent in the same transaction to whoever must look again at what was chosen
 * for the patient.
 *
 * @param code C1 to C32, A1 to A18
 */
public record ConditionNoted(long patientId, String code) {}
