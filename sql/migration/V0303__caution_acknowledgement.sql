CREATE TABLE caution_acknowledgement (
  program_version_id BIGINT NOT NULL,
  rule VARCHAR(40) NOT NULL,
  item_key INT NOT NULL,
  matrix_rule VARCHAR(20) NOT NULL,
  level VARCHAR(10) NOT NULL,
  reason VARCHAR(300) NULL,
  PRIMARY KEY (program_version_id, rule, item_key, matrix_rule),
  CONSTRAINT fk_caution_acknowledgement_version FOREIGN KEY (program_version_id) REFERENCES program_version (id),
  CONSTRAINT ck_caution_acknowledgement_block CHECK (level <> 'BLOCK' OR reason IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
