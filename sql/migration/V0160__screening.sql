-- What was asked before exercises were prescribed. Rows are never changed: a new screening is a new row.
CREATE TABLE screening (
  id BIGINT NOT NULL AUTO_INCREMENT,
  patient_id BIGINT NOT NULL,
  submission CHAR(36) NOT NULL,
  severity INT NOT NULL,
  since_month CHAR(7) NULL,
  cause_found BOOLEAN NOT NULL,
  cause VARCHAR(400) NOT NULL,
  assessment VARCHAR(400) NULL,
  taken_by BIGINT NOT NULL,
  taken_by_name VARCHAR(120) NOT NULL,
  taken_by_role VARCHAR(20) NOT NULL,
  taken_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_screening PRIMARY KEY (id),
  CONSTRAINT uk_screening_submission UNIQUE (patient_id, submission),
  CONSTRAINT fk_screening_patient FOREIGN KEY (patient_id) REFERENCES patient (id),
  CONSTRAINT fk_screening_taken_by FOREIGN KEY (taken_by) REFERENCES staff_account (id),
  CONSTRAINT ck_screening_severity CHECK (severity BETWEEN 0 AND 10),
  CONSTRAINT ck_screening_since CHECK (severity = 0 OR since_month IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
