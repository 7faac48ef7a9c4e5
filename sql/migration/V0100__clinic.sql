CREATE TABLE clinic (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 1,
  name VARCHAR(120) NOT NULL,
  emergency_number VARCHAR(20) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT ck_clinic_only CHECK (id = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
