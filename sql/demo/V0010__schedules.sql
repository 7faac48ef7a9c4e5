-- Walid goes on with a second stage as soon as he is ready; it waits for his therapist.
INSERT INTO program_stage (program_version_id, number, title, begins, first_day, criteria)
SELECT v.id, 1, 'Calm', 'AT_START', NULL, NULL
FROM program_version v
JOIN program g ON g.id = v.program_id
JOIN patient p ON p.id = g.patient_id
WHERE p.folded_given_name = 'walid'
UNION ALL
SELECT v.id, 2, 'Build up', 'ON_DECISION', NULL,
  'Worst pain of the day is at most 3 of 10, a week in a row.\nSleeps through the night.'
FROM program_version v
JOIN program g ON g.id = v.program_id
JOIN patient p ON p.id = g.patient_id
WHERE p.folded_given_name = 'walid';

INSERT INTO prescribed_exercise (program_version_id, item_key, stage, exercise_id, slug, phase, position, side, sets, amount,
  unit, each_way, hold_seconds, rest_seconds, resistance, times_a_day, weekdays, weekly_quota, day_interval, note, language,
  title, purpose, steps, breathing, mistake, cautions)
SELECT v.id, g.last_item_key + i.place, 2, e.id, e.slug, i.phase, g.last_item_key + i.place,
  CASE e.laterality WHEN 'EACH_SIDE' THEN 'EACH' ELSE 'NOT_SIDED' END,
  e.sets, e.amount, e.unit, COALESCE(e.each_way, FALSE), COALESCE(e.hold_seconds, 0), COALESCE(e.rest_seconds, 0),
  e.resistance, 1, CASE WHEN i.day_interval IS NULL THEN 127 ELSE 0 END, NULL, i.day_interval, NULL, t.language, t.title,
  t.purpose, t.steps, t.breathing, t.mistake, t.cautions
FROM program g
JOIN patient p ON p.id = g.patient_id
JOIN program_version v ON v.program_id = g.id
JOIN (
  SELECT 1 AS place, 'cat-cow' AS slug, 'WARM_UP' AS phase, NULL AS day_interval
  UNION ALL SELECT 2, 'bridge', 'MAIN', 2
  UNION ALL SELECT 3, 'bird-dog', 'MAIN', 2
  UNION ALL SELECT 4, 'supine-hamstring-stretch', 'COOL_DOWN', NULL
) i
JOIN exercise e ON e.slug = i.slug
JOIN exercise_instruction t ON t.exercise_id = e.id
  AND t.language = CASE
    WHEN EXISTS (SELECT 1 FROM exercise_instruction o WHERE o.exercise_id = e.id AND o.language = p.language) THEN p.language
    ELSE 'en'
  END
WHERE p.folded_given_name = 'walid'
ORDER BY i.place;
UPDATE program g
JOIN patient p ON p.id = g.patient_id
SET g.last_item_key = g.last_item_key + 4
WHERE p.folded_given_name = 'walid';

-- Kemal squeezes his shoulder blades every other day, Lena in her breaks at the desk; neither has written anything yet.
UPDATE prescribed_exercise i
JOIN program_version v ON v.id = i.program_version_id
JOIN program g ON g.id = v.program_id
JOIN patient p ON p.id = g.patient_id
SET i.weekdays = 0, i.day_interval = 2, i.anchor_day = v.valid_from
WHERE p.folded_given_name = 'kemal' AND i.slug = 'shoulder-blade-squeeze';
UPDATE prescribed_exercise i
JOIN program_version v ON v.id = i.program_version_id
JOIN program g ON g.id = v.program_id
JOIN patient p ON p.id = g.patient_id
SET i.weekdays = 127, i.times_a_day = 1, i.break_minutes = 60
WHERE p.folded_given_name = 'lena' AND i.slug = 'standing-back-extension';

-- Carla goes away in ten days and has told her therapist.
INSERT INTO program_pause (program_id, from_day, due_again_on, reason, planned, paused_by, paused_by_name,
  paused_at)
SELECT g.id, DATE '${today}' + INTERVAL 10 DAY, DATE '${today}' + INTERVAL 17 DAY, 'Visits her daughter abroad', TRUE,
  g.changed_by, g.changed_by_name, DATE '${today}' - INTERVAL 2 DAY + INTERVAL 10 HOUR
FROM program g
JOIN patient p ON p.id = g.patient_id
WHERE p.folded_given_name = 'carla';
