package org.homestretch.diary.boundary;

import java.time.LocalDate;

/**
 * A patient said yes to the stop question. Fired in the transaction that keeps the answer, so that it is kept if and only if
 * somebody is told to act on it.
 *
 * @param day on which the patient said so; a phone without network tells it later
 */
public record StopAnswered(long patientId, long programId, LocalDate day) {}
