package org.homestretch.access.boundary;

import java.time.Instant;
import org.homestretch.access.entity.AuditAction;

/** A line of the audit trail. */
public record AuditRow(
        Long id, Instant at, String actor, String actorRole, AuditAction action, Long patientId, String object) {}
