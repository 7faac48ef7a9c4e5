ALTER TABLE exercise
  ADD COLUMN retired_on DATE NULL,
  ADD COLUMN retired_by VARCHAR(120) NULL,
  ADD COLUMN retired_reason VARCHAR(300) NULL,
  ADD COLUMN changed_by VARCHAR(120) NULL,
  ADD COLUMN changed_at DATETIME(6) NULL,
  ADD CONSTRAINT ck_exercise_retired CHECK (
    (retired_on IS NULL) = (retired_by IS NULL) AND (retired_on IS NULL) = (retired_reason IS NULL)
  );
