-- What was done on a draft, to be undone and done again; gone with the draft.
CREATE TABLE draft_step (
  id BIGINT NOT NULL AUTO_INCREMENT,
  program_version_id BIGINT NOT NULL,
  number INT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  exercise_id BIGINT NULL,
  state_before MEDIUMTEXT NOT NULL,
  state_after MEDIUMTEXT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_draft_step_number (program_version_id, number),
  KEY ix_draft_step_exercise (exercise_id),
  CONSTRAINT fk_draft_step_version FOREIGN KEY (program_version_id) REFERENCES program_version (id) ON DELETE CASCADE,
  CONSTRAINT fk_draft_step_exercise FOREIGN KEY (exercise_id) REFERENCES exercise (id),
  CONSTRAINT ck_draft_step_number CHECK (number >= 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
