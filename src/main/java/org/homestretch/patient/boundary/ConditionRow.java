package org.homestretch.patient.boundary;

import java.io.Serializable;
import java.time.YearMonth;

/**
 * A current condition of a patient, for therapists.
 *
 * @param code C1 to C32, A1 to A18
 * @param name in the language of the screens
 * @param since month in which it began, or null when unknown
 * @param note null when there is none
 */
public record ConditionRow(long id, String code, String name, YearMonth since, String note) implements Serializable {}
