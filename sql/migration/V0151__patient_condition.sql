-- current_code is empty once a condition has ended, so that it can be current only once for each patient.
CREATE TABLE patient_condition (
  id BIGINT NOT NULL AUTO_INCREMENT,
  patient_id BIGINT NOT NULL,
  code VARCHAR(8) NOT NULL,
  since_month CHAR(7) NULL,
  note VARCHAR(300) NULL,
  noted_at DATETIME(6) NOT NULL,
  noted_by BIGINT NOT NULL,
  ended_on DATE NULL,
  ended_by BIGINT NULL,
  current_code VARCHAR(8) GENERATED ALWAYS AS (CASE WHEN ended_on IS NULL THEN code END) STORED,
  CONSTRAINT pk_patient_condition PRIMARY KEY (id),
  CONSTRAINT fk_patient_condition_patient FOREIGN KEY (patient_id) REFERENCES patient (id),
  CONSTRAINT fk_patient_condition_noted_by FOREIGN KEY (noted_by) REFERENCES staff_account (id),
  CONSTRAINT fk_patient_condition_ended_by FOREIGN KEY (ended_by) REFERENCES staff_account (id),
  CONSTRAINT uk_patient_condition_current UNIQUE (patient_id, current_code),
  CONSTRAINT ck_patient_condition_ended CHECK ((ended_on IS NULL) = (ended_by IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
