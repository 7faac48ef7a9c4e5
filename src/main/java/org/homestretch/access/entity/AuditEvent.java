package org.homestretch.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the audit trail: who did what, when and to whose record. Written once, never changed. */
@Entity
@Table(name = "audit_event")
public class AuditEvent {

    public static final int ACTOR_MAX = 80;
    public static final int OBJECT_MAX = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "at", nullable = false)
    private Instant at;

    @Column(name = "actor", nullable = false, length = ACTOR_MAX)
    private String actor;

    @Column(name = "actor_role", nullable = false, length = 20)
    private String actorRole;

    @Enumerated(EnumType.STRING)
    @Column(name = "action", nullable = false, length = 40)
    private AuditAction action;

    @Column(name = "patient_id")
    private Long patientId;

    @Column(name = "object", length = OBJECT_MAX)
    private String object;

    protected AuditEvent() {}

    /**
     * @param actor user name of the member of staff, or what acted instead ("patient link 12", "system")
     * @param patientId whose record it concerns, or null
     * @param object short reference such as "program 12 version 2"; never a name, a diagnosis or a score
     */
    public AuditEvent(Instant at, String actor, String actorRole, AuditAction action, Long patientId, String object) {
        this.at = at;
        this.actor = shortened(actor, ACTOR_MAX);
        this.actorRole = actorRole;
        this.action = action;
        this.patientId = patientId;
        this.object = object == null ? null : shortened(object, OBJECT_MAX);
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
