-- Safety rules that the clinic added to the matrix. A rule never changes, because answers on record name it; it is retired.
CREATE TABLE clinic_rule (
  id BIGINT NOT NULL AUTO_INCREMENT,
  level VARCHAR(10) NOT NULL,
  whole_program BOOLEAN NOT NULL,
  text VARCHAR(300) NOT NULL,
  from_day DATE NOT NULL,
  made_by BIGINT NOT NULL,
  made_by_name VARCHAR(120) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  retired_reason VARCHAR(300) NULL,
  retired_by BIGINT NULL,
  retired_by_name VARCHAR(120) NULL,
  retired_at DATETIME(6) NULL,
  CONSTRAINT pk_clinic_rule PRIMARY KEY (id),
  CONSTRAINT fk_clinic_rule_made_by FOREIGN KEY (made_by) REFERENCES staff_account (id),
  CONSTRAINT fk_clinic_rule_retired_by FOREIGN KEY (retired_by) REFERENCES staff_account (id),
  CONSTRAINT ck_clinic_rule_level CHECK (level IN ('WARN', 'BLOCK')),
  CONSTRAINT ck_clinic_rule_retired CHECK ((retired_at IS NULL) = (retired_reason IS NULL)),
  KEY ix_clinic_rule_in_force (retired_at, from_day)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
