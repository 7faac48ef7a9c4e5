-- The folded names are compared letter by letter: what counts as equal is decided when they are folded.
CREATE TABLE patient (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL DEFAULT 1,
  given_name VARCHAR(80) NOT NULL,
  family_name VARCHAR(80) NOT NULL,
  folded_given_name VARCHAR(240) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  folded_family_name VARCHAR(240) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  birth_date DATE NOT NULL,
  language VARCHAR(8) NOT NULL,
  phone VARCHAR(40) NULL,
  email VARCHAR(254) NULL,
  site_id BIGINT NOT NULL,
  registered_at DATETIME(6) NOT NULL,
  archived_at DATETIME(6) NULL,
  CONSTRAINT pk_patient PRIMARY KEY (id),
  CONSTRAINT fk_patient_site FOREIGN KEY (site_id) REFERENCES site (id),
  CONSTRAINT ck_patient_birth_date CHECK (birth_date >= '1900-01-01'),
  CONSTRAINT ck_patient_language CHECK (language IN ('en', 'de', 'es', 'ar')),
  KEY ix_patient_birth_date (birth_date),
  KEY ix_patient_site_name (site_id, archived_at, folded_family_name(60), folded_given_name(60))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
