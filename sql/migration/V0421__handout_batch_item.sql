CREATE TABLE handout_batch_item (
  handout_batch_id BIGINT NOT NULL,
  place INT NOT NULL,
  program_version_id BIGINT NOT NULL,
  patient_id BIGINT NOT NULL,
  handout_id BIGINT NULL,
  PRIMARY KEY (handout_batch_id, place),
  KEY ix_handout_batch_item_version (program_version_id),
  KEY ix_handout_batch_item_patient (patient_id),
  KEY ix_handout_batch_item_handout (handout_id),
  CONSTRAINT fk_handout_batch_item_batch FOREIGN KEY (handout_batch_id) REFERENCES handout_batch (id) ON DELETE CASCADE,
  CONSTRAINT fk_handout_batch_item_version FOREIGN KEY (program_version_id) REFERENCES program_version (id),
  CONSTRAINT fk_handout_batch_item_patient FOREIGN KEY (patient_id) REFERENCES patient (id),
  CONSTRAINT fk_handout_batch_item_handout FOREIGN KEY (handout_id) REFERENCES handout (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
