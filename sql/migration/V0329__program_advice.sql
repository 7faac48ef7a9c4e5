CREATE TABLE program_advice (
  id BIGINT NOT NULL AUTO_INCREMENT,
  program_version_id BIGINT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  place INT NOT NULL,
  -- The page, the point of the checklist, or what was agreed in the therapist's own words.
  content VARCHAR(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  language VARCHAR(8) NULL,
  title VARCHAR(160) NULL,
  words MEDIUMTEXT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_program_advice_content (program_version_id, kind, content),
  CONSTRAINT fk_program_advice_version FOREIGN KEY (program_version_id) REFERENCES program_version (id),
  CONSTRAINT ck_program_advice_kind CHECK (kind IN ('PAGE', 'POINT', 'AGREED')),
  CONSTRAINT ck_program_advice_place CHECK (place >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
