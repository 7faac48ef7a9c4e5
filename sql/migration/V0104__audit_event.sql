-- Without foreign keys: the trail outlives what it tells of.
CREATE TABLE audit_event (
  id BIGINT NOT NULL AUTO_INCREMENT,
  at DATETIME(6) NOT NULL,
  actor VARCHAR(80) NOT NULL,
  actor_role VARCHAR(20) NOT NULL,
  action VARCHAR(40) NOT NULL,
  patient_id BIGINT NULL,
  object VARCHAR(120) NULL,
  PRIMARY KEY (id),
  KEY ix_audit_event_at (at),
  KEY ix_audit_event_patient (patient_id, at),
  KEY ix_audit_event_actor (actor, at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
