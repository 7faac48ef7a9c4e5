ALTER TABLE exercise
  ADD COLUMN muscles VARCHAR(800) NOT NULL DEFAULT '/',
  ADD COLUMN edited_here BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN reviewed_by VARCHAR(120) NULL,
  ADD COLUMN reviewed_on DATE NULL,
  ADD CONSTRAINT ck_exercise_review CHECK ((review_state = 'REVIEWED') = (reviewed_by IS NOT NULL AND reviewed_on IS NOT NULL));
