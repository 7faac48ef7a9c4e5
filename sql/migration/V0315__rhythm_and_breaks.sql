ALTER TABLE prescribed_exercise
  ADD COLUMN day_interval INT NULL AFTER weekly_quota,
  -- Fixed when the version is issued; a stage that begins by decision has no day before.
  ADD COLUMN anchor_day DATE NULL AFTER day_interval,
  ADD COLUMN break_minutes INT NULL AFTER anchor_day,
  DROP CONSTRAINT ck_prescribed_exercise_days,
  ADD CONSTRAINT ck_prescribed_exercise_schedule CHECK (
    (weekdays BETWEEN 1 AND 127 AND weekly_quota IS NULL AND day_interval IS NULL AND break_minutes IS NULL)
    OR (weekdays = 0 AND weekly_quota BETWEEN 1 AND 7 AND day_interval IS NULL AND break_minutes IS NULL)
    OR (weekdays = 0 AND weekly_quota IS NULL AND day_interval BETWEEN 2 AND 7 AND break_minutes IS NULL)
    OR (weekdays = 127 AND weekly_quota IS NULL AND day_interval IS NULL AND break_minutes BETWEEN 20 AND 240
      AND times_a_day = 1)
  ),
  ADD CONSTRAINT ck_prescribed_exercise_anchor CHECK (anchor_day IS NULL OR day_interval IS NOT NULL);
