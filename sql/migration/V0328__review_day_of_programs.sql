ALTER TABLE program
  ADD COLUMN review_on DATE NULL AFTER ends_on,
  ADD COLUMN review_set_by BIGINT NULL AFTER review_on,
  ADD COLUMN review_set_by_name VARCHAR(120) NULL AFTER review_set_by,
  ADD COLUMN review_set_at DATETIME(6) NULL AFTER review_set_by_name,
  ADD KEY ix_program_review (status, review_on),
  ADD KEY ix_program_review_set_by (review_set_by),
  ADD CONSTRAINT fk_program_review_set_by FOREIGN KEY (review_set_by) REFERENCES staff_account (id),
  ADD CONSTRAINT ck_program_review CHECK ((review_on IS NULL) = (review_set_at IS NULL));
