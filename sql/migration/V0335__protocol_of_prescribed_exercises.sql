-- The protocol that a prescribed exercise was taken from, by its code: a therapist may delete an own protocol later.
ALTER TABLE prescribed_exercise
  ADD COLUMN protocol_code VARCHAR(60) NULL AFTER slug,
  ADD KEY ix_prescribed_exercise_protocol (protocol_code, program_version_id);
