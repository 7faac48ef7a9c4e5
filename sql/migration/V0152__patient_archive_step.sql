CREATE TABLE patient_archive_step (
  id BIGINT NOT NULL AUTO_INCREMENT,
  patient_id BIGINT NOT NULL,
  archived BOOLEAN NOT NULL,
  reason VARCHAR(200) NOT NULL,
  taken_at DATETIME(6) NOT NULL,
  taken_by BIGINT NOT NULL,
  CONSTRAINT pk_patient_archive_step PRIMARY KEY (id),
  CONSTRAINT fk_patient_archive_step_patient FOREIGN KEY (patient_id) REFERENCES patient (id),
  CONSTRAINT fk_patient_archive_step_taken_by FOREIGN KEY (taken_by) REFERENCES staff_account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
