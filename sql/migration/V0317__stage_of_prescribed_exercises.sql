ALTER TABLE prescribed_exercise
  ADD COLUMN stage INT NOT NULL DEFAULT 1 AFTER item_key,
  ADD CONSTRAINT ck_prescribed_exercise_stage CHECK (stage BETWEEN 1 AND 8);
