package org.homestretch.patient.boundary;

import java.io.Serializable;
import org.homestretch.patient.entity.StaffSignature;

/** A screening in the list of a patient. */
public record ScreeningRow(long id, StaffSignature taken, int severity) implements Serializable {}
