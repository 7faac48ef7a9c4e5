CREATE TABLE patient_session (
  id BIGINT NOT NULL AUTO_INCREMENT,
  patient_link_id BIGINT NOT NULL,
  token_hash CHAR(64) NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uk_patient_session_token UNIQUE (token_hash),
  CONSTRAINT fk_patient_session_link FOREIGN KEY (patient_link_id) REFERENCES patient_link (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
