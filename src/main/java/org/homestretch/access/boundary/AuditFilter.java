package org.homestretch.access.boundary;

import java.time.LocalDate;
import org.homestretch.access.entity.AuditAction;

/** Which lines of the audit trail to read; null leaves a condition out. The days are the clinic's, both included. */
public record AuditFilter(LocalDate from, LocalDate to, String actor, AuditAction action, Long patientId) {}
