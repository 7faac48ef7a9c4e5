-- What the clinic likes to prescribe. Where a plan says nothing, the library's usual dosage holds; weekdays is a bit for
-- each day from Monday (31 = Monday to Friday).
CREATE TEMPORARY TABLE demo_plan (
  plan VARCHAR(10) NOT NULL,
  place INT NOT NULL,
  slug VARCHAR(60) NOT NULL,
  phase VARCHAR(20) NOT NULL,
  side VARCHAR(20) NULL,
  sets INT NULL,
  amount INT NULL,
  hold_seconds INT NULL,
  resistance VARCHAR(60) NULL,
  times_a_day INT NOT NULL,
  weekdays INT NOT NULL,
  weekly_quota INT NULL,
  note VARCHAR(300) NULL,
  PRIMARY KEY (plan, place)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO demo_plan VALUES
  ('CALM', 0, 'cat-cow', 'WARM_UP', NULL, NULL, NULL, NULL, NULL, 1, 127, NULL, 'Small and slow at first.'),
  ('CALM', 1, 'single-knee-to-chest', 'MAIN', NULL, NULL, NULL, 15, NULL, 1, 127, NULL, NULL),
  ('CALM', 2, 'supine-spinal-twist', 'MAIN', NULL, NULL, NULL, 15, NULL, 1, 127, NULL, NULL),
  ('CALM', 3, 'walking', 'MAIN', NULL, NULL, NULL, NULL, NULL, 1, 127, NULL, 'At your own pace, on flat ground.'),
  ('CALM', 4, 'childs-pose', 'COOL_DOWN', NULL, NULL, NULL, NULL, NULL, 1, 127, NULL, NULL),
  ('CALM', 5, 'relaxation-breathing', 'COOL_DOWN', NULL, NULL, NULL, NULL, NULL, 1, 127, NULL, NULL),
  ('BUILD', 0, 'cat-cow', 'WARM_UP', NULL, NULL, NULL, NULL, NULL, 1, 127, NULL, NULL),
  ('BUILD', 1, 'bridge', 'MAIN', NULL, NULL, NULL, NULL, NULL, 1, 0, 3, 'Stop if the back of the thigh cramps.'),
  ('BUILD', 2, 'bird-dog', 'MAIN', NULL, NULL, NULL, NULL, NULL, 1, 0, 3, NULL),
  ('BUILD', 3, 'walking', 'MAIN', NULL, NULL, 15, NULL, NULL, 1, 127, NULL, NULL),
  ('BUILD', 4, 'supine-hamstring-stretch', 'COOL_DOWN', NULL, NULL, NULL, NULL, NULL, 1, 127, NULL, NULL),
  ('BUILD', 5, 'figure-four-stretch', 'COOL_DOWN', NULL, NULL, NULL, NULL, NULL, 1, 127, NULL, NULL),
  ('NECK', 0, 'shoulder-rolls', 'WARM_UP', NULL, 1, NULL, NULL, NULL, 1, 127, NULL, NULL),
  ('NECK', 1, 'neck-rotation', 'MAIN', NULL, NULL, NULL, NULL, NULL, 1, 127, NULL, NULL),
  ('NECK', 2, 'shoulder-blade-squeeze', 'MAIN', NULL, NULL, NULL, NULL, NULL, 1, 127, NULL, NULL),
  ('NECK', 3, 'neck-tilt', 'COOL_DOWN', NULL, NULL, NULL, NULL, NULL, 1, 127, NULL, 'No pull with the hand.'),
  ('NECK', 4, 'arms-cross-stretch', 'COOL_DOWN', NULL, NULL, NULL, NULL, NULL, 1, 127, NULL, NULL),
  ('DESK', 0, 'shoulder-rolls', 'WARM_UP', NULL, 1, NULL, NULL, NULL, 1, 31, NULL, NULL),
  ('DESK', 1, 'shoulder-blade-squeeze', 'MAIN', NULL, NULL, NULL, NULL, NULL, 2, 31, NULL, 'Once before noon, once after.'),
  ('DESK', 2, 'wall-angels', 'MAIN', NULL, NULL, NULL, NULL, NULL, 1, 31, NULL, NULL),
  ('DESK', 3, 'standing-back-extension', 'MAIN', NULL, NULL, NULL, NULL, NULL, 2, 31, NULL, NULL),
  ('DESK', 4, 'chest-stretch', 'COOL_DOWN', NULL, NULL, NULL, NULL, NULL, 1, 31, NULL, NULL),
  ('KNEE', 0, 'walking', 'WARM_UP', NULL, NULL, 5, NULL, NULL, 1, 127, NULL, NULL),
  ('KNEE', 1, 'bridge', 'MAIN', NULL, NULL, NULL, NULL, NULL, 1, 0, 3, NULL),
  ('KNEE', 2, 'side-lying-hip-abduction', 'MAIN', NULL, NULL, NULL, NULL, NULL, 1, 127, NULL, NULL),
  ('KNEE', 3, 'supine-hamstring-stretch', 'COOL_DOWN', NULL, NULL, NULL, NULL, NULL, 1, 127, NULL, 'With a towel round the foot.'),
  ('LEGS', 0, 'seated-hamstring-stretch', 'MAIN', NULL, NULL, NULL, NULL, NULL, 2, 127, NULL, NULL),
  ('LEGS', 1, 'figure-four-stretch', 'COOL_DOWN', NULL, NULL, NULL, NULL, NULL, 2, 127, NULL, NULL),
  ('LEGS', 2, 'hip-flexor-stretch', 'COOL_DOWN', NULL, NULL, NULL, NULL, NULL, 1, 127, NULL, NULL),
  ('REACH', 0, 'arm-circles', 'WARM_UP', NULL, NULL, NULL, NULL, NULL, 1, 127, NULL, NULL),
  ('REACH', 1, 'arm-across-body-stretch', 'MAIN', 'RIGHT', NULL, NULL, NULL, NULL, 1, 127, NULL, NULL),
  ('REACH', 2, 'triceps-stretch', 'MAIN', 'RIGHT', NULL, NULL, NULL, NULL, 1, 127, NULL, NULL),
  ('REACH', 3, 'chest-stretch', 'COOL_DOWN', NULL, NULL, NULL, NULL, NULL, 1, 127, NULL, NULL),
  ('PULL', 0, 'arm-circles', 'WARM_UP', NULL, NULL, NULL, NULL, NULL, 1, 127, NULL, NULL),
  ('PULL', 1, 'wall-angels', 'MAIN', NULL, NULL, NULL, NULL, NULL, 1, 127, NULL, NULL),
  ('PULL', 2, 'seated-row-band', 'MAIN', NULL, NULL, NULL, NULL, 'Red band', 1, 0, 3, NULL),
  ('PULL', 3, 'chest-stretch', 'COOL_DOWN', NULL, NULL, NULL, NULL, NULL, 1, 127, NULL, NULL),
  ('GENTLE', 0, 'shoulder-rolls', 'WARM_UP', NULL, 1, NULL, NULL, NULL, 1, 127, NULL, NULL),
  ('GENTLE', 1, 'walking', 'MAIN', NULL, NULL, 5, NULL, NULL, 1, 127, NULL, 'Five minutes are enough on a bad day.'),
  ('GENTLE', 2, 'relaxation-breathing', 'COOL_DOWN', NULL, NULL, NULL, NULL, NULL, 1, 127, NULL, NULL),
  ('CHAIR', 0, 'shoulder-rolls', 'WARM_UP', NULL, 1, NULL, NULL, NULL, 1, 127, NULL, NULL),
  ('CHAIR', 1, 'seated-spinal-twist', 'MAIN', NULL, NULL, NULL, 15, NULL, 1, 127, NULL, NULL),
  ('CHAIR', 2, 'seated-row-band', 'MAIN', NULL, NULL, NULL, NULL, 'Yellow band', 1, 0, 3, NULL),
  ('CHAIR', 3, 'seated-hamstring-stretch', 'COOL_DOWN', NULL, NULL, NULL, NULL, NULL, 1, 127, NULL, NULL);

-- Who follows which plan: days ago of the first and of the second version, and how it stands today.
CREATE TEMPORARY TABLE demo_program (
  who VARCHAR(80) COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  title VARCHAR(120) NOT NULL,
  goal VARCHAR(400) NULL,
  plan VARCHAR(10) NOT NULL,
  starts_ago INT NOT NULL,
  days INT NOT NULL,
  next_plan VARCHAR(10) NULL,
  next_ago INT NULL,
  status VARCHAR(20) NOT NULL,
  ended_ago INT NULL,
  end_reason VARCHAR(300) NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO demo_program VALUES
  ('ada', 'Lower back', 'An hour in the garden without a break', 'CALM', 56, 84, 'BUILD', 28, 'ACTIVE', NULL, NULL),
  ('bruno', 'Lower back', 'Sit through a working day', 'CALM', 48, 84, 'BUILD', 20, 'ACTIVE', NULL, NULL),
  ('carla', 'Neck', 'Look over the shoulder when driving', 'NECK', 50, 84, NULL, NULL, 'ACTIVE', NULL, NULL),
  ('dario', 'Breaks at the desk', NULL, 'DESK', 42, 56, NULL, NULL, 'ACTIVE', NULL, NULL),
  ('elif', 'Neck', 'Fewer headaches in the evening', 'NECK', 35, 84, NULL, NULL, 'ACTIVE', NULL, NULL),
  ('finn', 'Hips and hamstrings', 'Back to full training', 'LEGS', 30, 56, NULL, NULL, 'ACTIVE', NULL, NULL),
  ('greta', 'Knees', 'Stairs without the rail', 'KNEE', 53, 84, NULL, NULL, 'ACTIVE', NULL, NULL),
  ('hassan', 'Lower back', 'Lift parcels without fear', 'CALM', 28, 56, NULL, NULL, 'ACTIVE', NULL, NULL),
  ('ines', 'Right shoulder', 'Close a zip at the back', 'REACH', 40, 84, NULL, NULL, 'ACTIVE', NULL, NULL),
  ('jonas', 'Lower back', 'Play on the floor with the grandchildren', 'CALM', 21, 56, NULL, NULL, 'ACTIVE', NULL, NULL),
  ('kemal', 'Neck', NULL, 'NECK', 14, 56, NULL, NULL, 'ACTIVE', NULL, NULL),
  ('lena', 'Breaks at the desk', NULL, 'DESK', 9, 56, NULL, NULL, 'ACTIVE', NULL, NULL),
  ('mara', 'Left knee', 'A walk round the lake', 'KNEE', 45, 84, NULL, NULL, 'ON_HOLD', NULL, NULL),
  ('nils', 'Lower back', 'Cycle to work', 'CALM', 52, 84, 'BUILD', 22, 'ON_HOLD', NULL, NULL),
  ('olga', 'Neck', 'Read for an hour', 'NECK', 56, 84, NULL, NULL, 'COMPLETED', 14, 'Goals reached'),
  ('pavel', 'Hips and hamstrings', 'Run five kilometers', 'LEGS', 54, 84, NULL, NULL, 'COMPLETED', 10, 'Goals reached; keeps on by himself'),
  ('quinn', 'Right shoulder', 'Climb again', 'REACH', 55, 84, 'PULL', 38, 'COMPLETED', 21, 'Goals reached'),
  ('rosa', 'Gentle start', 'Move a little every day', 'GENTLE', 47, 84, NULL, NULL, 'ACTIVE', NULL, NULL),
  ('sven', 'Lower back', NULL, 'CALM', 33, 56, NULL, NULL, 'ACTIVE', NULL, NULL),
  ('tilda', 'Hips and hamstrings', 'Touch the floor', 'LEGS', 26, 56, NULL, NULL, 'ACTIVE', NULL, NULL),
  ('uma', 'Breaks at the desk', NULL, 'DESK', 38, 42, NULL, NULL, 'ACTIVE', NULL, NULL),
  ('vera', 'On the chair', 'Carry the shopping', 'CHAIR', 41, 84, NULL, NULL, 'ACTIVE', NULL, NULL),
  ('walid', 'Lower back', 'Sleep through the night', 'CALM', 31, 84, NULL, NULL, 'ACTIVE', NULL, NULL),
  ('xenia', 'Right shoulder', 'Hang up the washing', 'REACH', 36, 84, 'PULL', 15, 'ACTIVE', NULL, NULL),
  ('yann', 'Lower back', NULL, 'CALM', 30, 56, NULL, NULL, 'REVOKED', 12, 'Waits for a second opinion'),
  ('zoe', 'Hips and hamstrings', NULL, 'LEGS', 0, 56, NULL, NULL, 'DRAFT', NULL, NULL),
  ('bjorn', 'Neck', 'Play the violin again', 'NECK', 46, 84, NULL, NULL, 'ACTIVE', NULL, NULL),
  ('jose', 'Lower back', 'Work a full shift', 'CALM', 44, 84, 'BUILD', 16, 'ACTIVE', NULL, NULL),
  ('otto', 'Breaks at the desk', NULL, 'DESK', 54, 56, NULL, NULL, 'COMPLETED', 20, 'Moved to another town');

INSERT INTO program (lock_version, patient_id, title, goal, status, revision, last_item_key, changed_by, changed_by_name,
  changed_at, ends_on, end_reason, ended_by, ended_by_name, ended_at)
SELECT 1, p.id, d.title, d.goal, d.status, 10, 0, a.id, a.display_name,
  DATE '${today}' - INTERVAL COALESCE(d.next_ago, d.starts_ago) DAY + INTERVAL 8 HOUR,
  CASE d.status
    WHEN 'DRAFT' THEN NULL
    WHEN 'COMPLETED' THEN DATE '${today}' - INTERVAL d.ended_ago DAY
    WHEN 'REVOKED' THEN DATE '${today}' - INTERVAL d.ended_ago + 1 DAY
    ELSE DATE '${today}' - INTERVAL COALESCE(d.next_ago, d.starts_ago) DAY + INTERVAL d.days - 1 DAY
  END,
  d.end_reason,
  CASE WHEN d.ended_ago IS NOT NULL THEN a.id END,
  CASE WHEN d.ended_ago IS NOT NULL THEN a.display_name END,
  DATE '${today}' - INTERVAL d.ended_ago DAY + INTERVAL 11 HOUR
FROM demo_program d
JOIN patient p ON p.folded_given_name = d.who
JOIN site s ON s.id = p.site_id
JOIN staff_account a ON a.username = CASE s.name WHEN 'Meadow Lane' THEN 'thea' ELSE 'otis' END
ORDER BY d.starts_ago DESC, p.id;

INSERT INTO program_version (program_id, number, title, valid_from, ends_on, issued_revision, issued_by, issued_by_name,
  issued_at)
SELECT g.id, 1, g.title, DATE '${today}' - INTERVAL d.starts_ago DAY,
  DATE '${today}' - INTERVAL d.starts_ago DAY + INTERVAL d.days - 1 DAY, 8, g.changed_by, g.changed_by_name,
  DATE '${today}' - INTERVAL d.starts_ago DAY + INTERVAL 8 HOUR
FROM demo_program d
JOIN patient p ON p.folded_given_name = d.who
JOIN program g ON g.patient_id = p.id
WHERE g.status <> 'DRAFT'
ORDER BY g.id;
INSERT INTO program_version (program_id, number)
SELECT id, 1 FROM program WHERE status = 'DRAFT';

-- The words are copied from the library in the patient's language, or in English where it has none.
INSERT INTO prescribed_exercise (program_version_id, item_key, exercise_id, slug, phase, position, side, sets, amount, unit,
  each_way, hold_seconds, rest_seconds, resistance, times_a_day, weekdays, weekly_quota, note, language, title, purpose,
  steps, breathing, mistake, cautions)
SELECT v.id, i.place + 1, e.id, e.slug, i.phase, i.place,
  COALESCE(i.side, CASE e.laterality WHEN 'EACH_SIDE' THEN 'EACH' ELSE 'NOT_SIDED' END),
  COALESCE(i.sets, e.sets), COALESCE(i.amount, e.amount), e.unit, COALESCE(e.each_way, FALSE),
  COALESCE(i.hold_seconds, e.hold_seconds, 0), COALESCE(e.rest_seconds, 0), COALESCE(i.resistance, e.resistance),
  i.times_a_day, i.weekdays, i.weekly_quota, i.note, t.language, t.title, t.purpose, t.steps, t.breathing, t.mistake,
  t.cautions
FROM demo_program d
JOIN patient p ON p.folded_given_name = d.who
JOIN program g ON g.patient_id = p.id
JOIN program_version v ON v.program_id = g.id
JOIN demo_plan i ON i.plan = d.plan
JOIN exercise e ON e.slug = i.slug
LEFT JOIN exercise_instruction t ON t.exercise_id = e.id
  AND v.issued_at IS NOT NULL
  AND t.language = CASE
    WHEN EXISTS (SELECT 1 FROM exercise_instruction o WHERE o.exercise_id = e.id AND o.language = p.language) THEN p.language
    ELSE 'en'
  END
ORDER BY v.id, i.place;

INSERT INTO program_version (program_id, number, title, valid_from, ends_on, issued_revision, issued_by, issued_by_name,
  issued_at)
SELECT g.id, 2, g.title, DATE '${today}' - INTERVAL d.next_ago DAY, DATE '${today}' - INTERVAL d.next_ago DAY + INTERVAL d.days - 1 DAY,
  9, g.changed_by, g.changed_by_name, DATE '${today}' - INTERVAL d.next_ago DAY + INTERVAL 8 HOUR
FROM demo_program d
JOIN patient p ON p.folded_given_name = d.who
JOIN program g ON g.patient_id = p.id
WHERE d.next_plan IS NOT NULL
ORDER BY g.id;

-- An exercise that stays keeps its key; a new one gets the next that was never used.
INSERT INTO prescribed_exercise (program_version_id, item_key, exercise_id, slug, phase, position, side, sets, amount, unit,
  each_way, hold_seconds, rest_seconds, resistance, times_a_day, weekdays, weekly_quota, note, language, title, purpose,
  steps, breathing, mistake, cautions)
SELECT v.id,
  COALESCE(
    kept.item_key,
    (SELECT MAX(k.item_key) FROM prescribed_exercise k WHERE k.program_version_id = first_version.id)
      + ROW_NUMBER() OVER (PARTITION BY v.id, kept.item_key IS NULL ORDER BY i.place)),
  e.id, e.slug, i.phase, i.place,
  COALESCE(i.side, CASE e.laterality WHEN 'EACH_SIDE' THEN 'EACH' ELSE 'NOT_SIDED' END),
  COALESCE(i.sets, e.sets), COALESCE(i.amount, e.amount), e.unit, COALESCE(e.each_way, FALSE),
  COALESCE(i.hold_seconds, e.hold_seconds, 0), COALESCE(e.rest_seconds, 0), COALESCE(i.resistance, e.resistance),
  i.times_a_day, i.weekdays, i.weekly_quota, i.note, t.language, t.title, t.purpose, t.steps, t.breathing, t.mistake,
  t.cautions
FROM demo_program d
JOIN patient p ON p.folded_given_name = d.who
JOIN program g ON g.patient_id = p.id
JOIN program_version v ON v.program_id = g.id AND v.number = 2
JOIN program_version first_version ON first_version.program_id = g.id AND first_version.number = 1
JOIN demo_plan i ON i.plan = d.next_plan
JOIN exercise e ON e.slug = i.slug
LEFT JOIN prescribed_exercise kept ON kept.program_version_id = first_version.id AND kept.exercise_id = e.id
JOIN exercise_instruction t ON t.exercise_id = e.id
  AND t.language = CASE
    WHEN EXISTS (SELECT 1 FROM exercise_instruction o WHERE o.exercise_id = e.id AND o.language = p.language) THEN p.language
    ELSE 'en'
  END
ORDER BY v.id, i.place;
DROP TEMPORARY TABLE demo_plan;
DROP TEMPORARY TABLE demo_program;

UPDATE program g
JOIN (
  SELECT v.program_id, MAX(i.item_key) AS last_key
  FROM program_version v
  JOIN prescribed_exercise i ON i.program_version_id = v.id
  GROUP BY v.program_id
) used ON used.program_id = g.id
SET g.last_item_key = used.last_key;

-- Mara has the flu, Nils is away for work; Björn was on holiday.
INSERT INTO program_pause (program_id, from_day, due_again_on, reason, paused_by, paused_by_name, paused_at, ended_by,
  ended_by_name, ended_at)
SELECT g.id, DATE '${today}' - INTERVAL 9 DAY, NULL, 'Flu', g.changed_by, g.changed_by_name,
  DATE '${today}' - INTERVAL 9 DAY + INTERVAL 9 HOUR, NULL, NULL, NULL
FROM program g
JOIN patient p ON p.id = g.patient_id
WHERE p.folded_given_name = 'mara'
UNION ALL
SELECT g.id, DATE '${today}' - INTERVAL 5 DAY, NULL, 'Away for work, two weeks', g.changed_by, g.changed_by_name,
  DATE '${today}' - INTERVAL 5 DAY + INTERVAL 9 HOUR, NULL, NULL, NULL
FROM program g
JOIN patient p ON p.id = g.patient_id
WHERE p.folded_given_name = 'nils'
UNION ALL
SELECT g.id, DATE '${today}' - INTERVAL 24 DAY, DATE '${today}' - INTERVAL 17 DAY, 'Holiday', g.changed_by, g.changed_by_name,
  DATE '${today}' - INTERVAL 24 DAY + INTERVAL 9 HOUR, g.changed_by, g.changed_by_name,
  DATE '${today}' - INTERVAL 17 DAY + INTERVAL 9 HOUR
FROM program g
JOIN patient p ON p.id = g.patient_id
WHERE p.folded_given_name = 'bjorn';
