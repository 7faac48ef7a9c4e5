-- Whom and what a rule of the clinic is about: conditions, and exercises by name or by a mark.
CREATE TABLE clinic_rule_mark (
  clinic_rule_id BIGINT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  value VARCHAR(60) NOT NULL,
  CONSTRAINT pk_clinic_rule_mark PRIMARY KEY (clinic_rule_id, kind, value),
  CONSTRAINT fk_clinic_rule_mark_rule FOREIGN KEY (clinic_rule_id) REFERENCES clinic_rule (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
