CREATE TABLE patient_link (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL DEFAULT 1,
  patient_id BIGINT NOT NULL,
  program_id BIGINT NOT NULL,
  token_hash CHAR(64) NOT NULL,
  sheet_code VARCHAR(16) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  expires_on DATE NOT NULL,
  revoked_at DATETIME(6) NULL,
  tries_on DATE NULL,
  wrong_tries INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  CONSTRAINT uk_patient_link_token UNIQUE (token_hash),
  CONSTRAINT uk_patient_link_code UNIQUE (sheet_code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
