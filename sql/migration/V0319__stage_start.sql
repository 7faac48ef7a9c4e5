CREATE TABLE stage_start (
  id BIGINT NOT NULL AUTO_INCREMENT,
  program_version_id BIGINT NOT NULL,
  stage INT NOT NULL,
  first_day DATE NOT NULL,
  decided_by BIGINT NOT NULL,
  decided_by_name VARCHAR(120) NOT NULL,
  decided_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_stage_start_stage (program_version_id, stage),
  KEY ix_stage_start_decided_by (decided_by),
  CONSTRAINT fk_stage_start_version FOREIGN KEY (program_version_id) REFERENCES program_version (id),
  CONSTRAINT fk_stage_start_decided_by FOREIGN KEY (decided_by) REFERENCES staff_account (id),
  CONSTRAINT ck_stage_start_stage CHECK (stage BETWEEN 2 AND 8)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
