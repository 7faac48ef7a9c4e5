-- A version that is not divided has no row here: all its exercises belong to stage 1.
CREATE TABLE program_stage (
  id BIGINT NOT NULL AUTO_INCREMENT,
  program_version_id BIGINT NOT NULL,
  number INT NOT NULL,
  title VARCHAR(120) NULL,
  begins VARCHAR(20) NOT NULL,
  first_day DATE NULL,
  criteria VARCHAR(2000) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_program_stage_number (program_version_id, number),
  CONSTRAINT fk_program_stage_version FOREIGN KEY (program_version_id) REFERENCES program_version (id),
  CONSTRAINT ck_program_stage_number CHECK (number BETWEEN 1 AND 8),
  CONSTRAINT ck_program_stage_begins CHECK ((number = 1) = (begins = 'AT_START')),
  CONSTRAINT ck_program_stage_day CHECK (first_day IS NULL OR begins = 'ON_DATE')
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
