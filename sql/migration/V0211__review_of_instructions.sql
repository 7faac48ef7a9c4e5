ALTER TABLE exercise_instruction
  ADD COLUMN reviewed_by VARCHAR(120) NULL,
  ADD COLUMN reviewed_on DATE NULL,
  ADD CONSTRAINT ck_exercise_instruction_review
    CHECK ((review_state = 'REVIEWED') = (reviewed_by IS NOT NULL AND reviewed_on IS NOT NULL));
