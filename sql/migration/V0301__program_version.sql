CREATE TABLE program_version (
  id BIGINT NOT NULL AUTO_INCREMENT,
  program_id BIGINT NOT NULL,
  number INT NOT NULL,
  title VARCHAR(120) NULL,
  valid_from DATE NULL,
  ends_on DATE NULL,
  issued_revision INT NULL,
  issued_by BIGINT NULL,
  issued_by_name VARCHAR(120) NULL,
  issued_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_program_version_number (program_id, number),
  -- One version comes of one state of the draft, however often it is asked for.
  UNIQUE KEY uk_program_version_revision (program_id, issued_revision),
  KEY ix_program_version_issued_by (issued_by, issued_at),
  CONSTRAINT fk_program_version_program FOREIGN KEY (program_id) REFERENCES program (id),
  CONSTRAINT fk_program_version_issued_by FOREIGN KEY (issued_by) REFERENCES staff_account (id),
  CONSTRAINT ck_program_version_number CHECK (number >= 1),
  CONSTRAINT ck_program_version_period CHECK (ends_on > valid_from),
  CONSTRAINT ck_program_version_issued CHECK (
    (issued_at IS NULL AND issued_by IS NULL AND issued_revision IS NULL AND valid_from IS NULL AND ends_on IS NULL)
    OR (issued_at IS NOT NULL AND issued_by IS NOT NULL AND issued_revision IS NOT NULL AND valid_from IS NOT NULL
      AND ends_on IS NOT NULL AND title IS NOT NULL)
  )
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
