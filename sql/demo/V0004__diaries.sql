-- How each patient keeps the diary. Chances are in a thousand: of a session being recorded, at the start of the program
-- and by now, and on weekends as a share of that; of each exercise in it being done or partly done (the rest is not done);
-- of a missed session being reported as such. Nothing is recorded on the last silent_days before today.
-- Pain eases from pain_from to pain_to, or flares up again in the last nine days.
CREATE TEMPORARY TABLE demo_habit (
  who VARCHAR(80) COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  source VARCHAR(16) NOT NULL,
  at_first INT NOT NULL,
  by_now INT NOT NULL,
  weekend INT NOT NULL,
  done INT NOT NULL,
  partly INT NOT NULL,
  reports_miss INT NOT NULL,
  reason VARCHAR(24) NOT NULL,
  silent_days INT NOT NULL,
  eager BOOLEAN NOT NULL,
  pain_from INT NULL,
  pain_to INT NULL,
  flares_up BOOLEAN NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO demo_habit VALUES
  ('ada', 'PHONE', 960, 960, 1000, 950, 40, 300, 'ILL', 0, FALSE, 6, 2, FALSE),
  ('bruno', 'PHONE', 980, 960, 250, 940, 40, 100, 'NO_TIME', 0, FALSE, 4, 3, FALSE),
  ('carla', 'PAPER', 950, 930, 950, 930, 60, 200, 'FORGOT', 0, FALSE, NULL, NULL, FALSE),
  ('dario', 'PHONE', 950, 200, 1000, 800, 120, 150, 'NO_TIME', 0, FALSE, NULL, NULL, FALSE),
  ('elif', 'PHONE', 900, 500, 800, 850, 100, 200, 'FORGOT', 11, FALSE, 5, 4, FALSE),
  ('finn', 'PHONE', 960, 900, 150, 930, 40, 50, 'FORGOT', 0, TRUE, NULL, NULL, FALSE),
  ('greta', 'PAPER', 970, 970, 1000, 960, 30, 500, 'PAIN', 0, FALSE, 5, 3, FALSE),
  ('hassan', 'PHONE', 900, 800, 900, 700, 150, 500, 'PAIN', 0, FALSE, 5, 4, TRUE),
  ('ines', 'PHONE', 900, 850, 900, 450, 480, 300, 'DID_NOT_UNDERSTAND', 0, FALSE, 4, 3, FALSE),
  ('mara', 'PHONE', 930, 900, 900, 900, 60, 300, 'ILL', 0, FALSE, 5, 3, FALSE),
  ('nils', 'PHONE', 850, 800, 700, 880, 80, 200, 'NO_TIME', 0, FALSE, 5, 3, FALSE),
  ('olga', 'PHONE', 940, 960, 1000, 950, 40, 300, 'OTHER', 0, FALSE, 4, 1, FALSE),
  ('pavel', 'PHONE', 920, 880, 900, 930, 50, 200, 'NO_TIME', 0, FALSE, NULL, NULL, FALSE),
  ('quinn', 'PAPER', 800, 750, 700, 850, 100, 200, 'FELT_BETTER', 0, FALSE, 3, 1, FALSE),
  ('rosa', 'PHONE', 860, 860, 1000, 800, 160, 600, 'PAIN', 0, FALSE, 5, 4, FALSE),
  ('sven', 'PHONE', 900, 800, 900, 850, 80, 100, 'FORGOT', 25, FALSE, 5, 5, FALSE),
  ('tilda', 'PHONE', 420, 380, 700, 850, 100, 350, 'FORGOT', 0, FALSE, NULL, NULL, FALSE),
  ('uma', 'PHONE', 640, 620, 1000, 850, 90, 900, 'NO_TIME', 0, FALSE, 3, 3, FALSE),
  ('vera', 'PAPER', 850, 820, 900, 780, 80, 300, 'NO_EQUIPMENT', 0, FALSE, 4, 4, FALSE),
  ('walid', 'PHONE', 950, 940, 950, 940, 40, 300, 'ILL', 0, FALSE, 6, 3, FALSE),
  ('xenia', 'PHONE', 750, 700, 700, 820, 100, 300, 'NO_TIME', 0, FALSE, 4, 2, FALSE),
  ('yann', 'PHONE', 700, 500, 800, 600, 150, 500, 'PAIN', 0, FALSE, 5, 6, FALSE),
  ('bjorn', 'PAPER', 930, 910, 900, 920, 50, 200, 'OTHER', 0, FALSE, 3, 2, FALSE),
  ('jose', 'PHONE', 400, 950, 900, 850, 100, 200, 'NO_TIME', 0, FALSE, 6, 3, FALSE),
  ('otto', 'PAPER', 700, 500, 800, 850, 80, 200, 'FORGOT', 0, FALSE, NULL, NULL, FALSE);

-- Rosa takes a day off when she is too sore.
INSERT INTO rest_day (row_version, client_uuid, patient_id, program_id, diary_day, taken, source, recorded_at, backfilled,
  current_marker)
SELECT 1, CONCAT('00000000-0000-4000-8000-0000000000', LPAD(r.ago, 2, '0')), g.patient_id, g.id,
  DATE '${today}' - INTERVAL r.ago DAY, TRUE, 'PHONE', DATE '${today}' - INTERVAL r.ago DAY + INTERVAL 11 HOUR, FALSE, TRUE
FROM program g
JOIN patient p ON p.id = g.patient_id AND p.folded_given_name = 'rosa'
JOIN (SELECT 36 AS ago UNION ALL SELECT 27 UNION ALL SELECT 18 UNION ALL SELECT 5) r;

-- Every occurrence that was due, with three throws of the dice: for the session, for the exercise, for the evening.
INSERT INTO diary_entry (row_version, client_uuid, patient_id, program_id, prescribed_exercise_id, item_key, diary_day, slot,
  state, not_done_reason, performed_sets, performed_amount, performed_hold_seconds, source, recorded_at, recorded_by,
  backfilled, current_marker)
WITH RECURSIVE
day_before (ago) AS (SELECT 1 UNION ALL SELECT ago + 1 FROM day_before WHERE ago < 56),
slot_of_day (slot) AS (SELECT 1 UNION ALL SELECT slot + 1 FROM slot_of_day WHERE slot < 6),
occurrence AS (
  SELECT h.*, g.patient_id, g.id AS program_id, i.id AS prescribed_exercise_id, i.item_key, i.sets, i.amount, i.hold_seconds,
    i.weekly_quota, d.ago, s.slot, DATE '${today}' - INTERVAL d.ago DAY AS diary_day,
    CRC32(MD5(CONCAT(h.who, ' session ', d.ago, ' ', s.slot))) % 1000 AS session_throw,
    CRC32(MD5(CONCAT(h.who, ' exercise ', d.ago, ' ', s.slot, ' ', i.item_key))) % 1000 AS exercise_throw,
    CRC32(MD5(CONCAT(h.who, ' evening ', d.ago))) % 1000 AS evening_throw,
    CAST(CRC32(h.who) % 7 AS SIGNED) AS visit_day,
    (h.at_first + (h.by_now - h.at_first) * (1 - d.ago / DATEDIFF(DATE '${today}', first_version.valid_from)))
      * CASE WHEN WEEKDAY(DATE '${today}' - INTERVAL d.ago DAY) >= 5 THEN h.weekend ELSE 1000 END / 1000 AS session_chance
  FROM demo_habit h
  JOIN patient p ON p.folded_given_name = h.who
  JOIN program g ON g.patient_id = p.id
  JOIN program_version first_version ON first_version.program_id = g.id AND first_version.number = 1
  JOIN program_version v ON v.program_id = g.id
  JOIN prescribed_exercise i ON i.program_version_id = v.id
  JOIN day_before d ON d.ago > h.silent_days
  JOIN slot_of_day s ON s.slot <= i.times_a_day
  WHERE DATE '${today}' - INTERVAL d.ago DAY BETWEEN v.valid_from AND g.ends_on
    AND NOT EXISTS (
      SELECT 1 FROM program_version n
      WHERE n.program_id = g.id AND n.number > v.number AND n.valid_from <= DATE '${today}' - INTERVAL d.ago DAY)
    AND NOT EXISTS (
      SELECT 1 FROM program_pause b
      WHERE b.program_id = g.id AND b.from_day <= DATE '${today}' - INTERVAL d.ago DAY
        AND (b.due_again_on IS NULL OR b.due_again_on > DATE '${today}' - INTERVAL d.ago DAY))
    AND NOT EXISTS (
      SELECT 1 FROM rest_day f WHERE f.program_id = g.id AND f.diary_day = DATE '${today}' - INTERVAL d.ago DAY)
    -- A quota is spread over the week.
    AND (
      (i.weekdays >> WEEKDAY(DATE '${today}' - INTERVAL d.ago DAY)) & 1 = 1
      OR FLOOR((WEEKDAY(DATE '${today}' - INTERVAL d.ago DAY) + 1) * i.weekly_quota / 7)
        > FLOOR(WEEKDAY(DATE '${today}' - INTERVAL d.ago DAY) * i.weekly_quota / 7))
),
answer AS (
  SELECT o.*,
    CASE
      WHEN session_throw < session_chance AND exercise_throw < done THEN 'DONE'
      WHEN session_throw < session_chance AND exercise_throw < done + partly THEN 'PARTIAL'
      WHEN session_throw < session_chance THEN 'NOT_DONE'
      WHEN weekly_quota IS NULL AND evening_throw < reports_miss THEN 'NOT_DONE'
    END AS state,
    -- A paper sheet comes back at the weekly visit. On the phone an evening is sometimes caught up on later.
    CASE
      WHEN source = 'PAPER' THEN ago - 1 - ((ago + 13 - visit_day) % 7)
      WHEN evening_throw < 30 AND ago > 4 THEN ago - 3
      WHEN evening_throw < 130 AND ago > 1 THEN ago - 1
      ELSE ago
    END AS recorded_ago
  FROM occurrence o
)
SELECT 1,
  INSERT(INSERT(INSERT(INSERT(
    MD5(CONCAT(a.who, ' entry ', a.ago, ' ', a.item_key, ' ', a.slot)), 21, 0, '-'), 17, 0, '-'), 13, 0, '-'), 9, 0, '-'),
  a.patient_id, a.program_id, a.prescribed_exercise_id, a.item_key, a.diary_day, a.slot, a.state,
  CASE
    WHEN a.state <> 'NOT_DONE' THEN NULL
    WHEN a.exercise_throw % 4 = 0 THEN 'FORGOT'
    WHEN a.exercise_throw % 9 = 0 THEN 'NO_TIME'
    ELSE a.reason
  END,
  CASE
    WHEN a.state = 'PARTIAL' THEN a.sets
    WHEN a.state = 'DONE' AND a.eager AND a.exercise_throw < 500 THEN a.sets + 1
  END,
  CASE
    WHEN a.state = 'PARTIAL' THEN GREATEST(1, a.amount DIV 2)
    WHEN a.state = 'DONE' AND a.eager AND a.exercise_throw < 500 THEN a.amount
  END,
  CASE
    WHEN a.state = 'PARTIAL' THEN CASE WHEN a.amount > 1 THEN a.hold_seconds ELSE a.hold_seconds DIV 2 END
    WHEN a.state = 'DONE' AND a.eager AND a.exercise_throw < 500 THEN a.hold_seconds
  END,
  a.source,
  DATE '${today}' - INTERVAL a.recorded_ago DAY + INTERVAL 11 HOUR + INTERVAL a.evening_throw % 90 MINUTE,
  CASE WHEN a.source = 'PAPER' THEN rita.id END,
  a.ago - a.recorded_ago >= 3,
  TRUE
FROM answer a
JOIN staff_account rita ON rita.username = 'rita'
WHERE a.state IS NOT NULL AND a.recorded_ago >= 1
ORDER BY a.recorded_ago DESC, a.program_id, a.ago DESC, a.slot, a.item_key;

-- How it felt, on most days on which something was done. The next morning is told the day after.
INSERT INTO check_in (row_version, client_uuid, patient_id, program_id, diary_day, pain_before, worst_during, next_morning,
  very_sore, note, source, recorded_at, recorded_by, backfilled, current_marker)
WITH practice AS (
  SELECT e.program_id, e.patient_id, e.diary_day, MAX(e.source) AS source, MAX(e.recorded_at) AS recorded_at,
    MAX(e.recorded_by) AS recorded_by, MAX(e.backfilled) AS backfilled,
    DATEDIFF(DATE '${today}', e.diary_day) AS ago
  FROM diary_entry e
  WHERE e.state <> 'NOT_DONE'
  GROUP BY e.program_id, e.patient_id, e.diary_day
),
felt AS (
  SELECT d.*, h.who,
    ROUND(h.pain_from + (h.pain_to - h.pain_from) * (1 - d.ago / DATEDIFF(DATE '${today}', v.valid_from)))
      + CASE WHEN h.flares_up AND d.ago <= 9 THEN 3 ELSE 0 END AS pain,
    CAST(CRC32(MD5(CONCAT(h.who, ' pain ', d.ago))) AS SIGNED) AS pain_throw
  FROM practice d
  JOIN patient p ON p.id = d.patient_id
  JOIN demo_habit h ON h.who = p.folded_given_name AND h.pain_from IS NOT NULL
  JOIN program_version v ON v.program_id = d.program_id AND v.number = 1
)
SELECT 1,
  INSERT(INSERT(INSERT(INSERT(MD5(CONCAT(who, ' check-in ', ago)), 21, 0, '-'), 17, 0, '-'), 13, 0, '-'), 9, 0, '-'),
  patient_id, program_id, diary_day,
  GREATEST(0, LEAST(10, pain - pain_throw % 2)),
  GREATEST(0, LEAST(10, pain + pain_throw DIV 2 % 2)),
  CASE WHEN source = 'PAPER' OR ago > 1 THEN GREATEST(0, LEAST(10, pain - 1 - pain_throw DIV 4 % 2)) END,
  who = 'rosa' AND ago IN (37, 28, 19, 6, 11),
  CASE pain_throw DIV 8 % 40
    WHEN 0 THEN 'Stiff after a long drive.'
    WHEN 1 THEN 'Easier than last week.'
    WHEN 2 THEN 'Slept badly.'
    WHEN 3 THEN 'Better after the walk.'
  END,
  source,
  CASE WHEN source = 'PHONE' AND ago > 1 THEN recorded_at + INTERVAL 1 DAY ELSE recorded_at END,
  recorded_by,
  backfilled,
  TRUE
FROM felt
WHERE pain_throw DIV 320 % 10 < 7
ORDER BY diary_day, program_id;
DROP TEMPORARY TABLE demo_habit;

-- At her last visit Ada said that twice she had done one side only: the entries stay, corrected.
UPDATE diary_entry e
JOIN patient p ON p.id = e.patient_id AND p.folded_given_name = 'ada'
JOIN prescribed_exercise i ON i.id = e.prescribed_exercise_id AND i.slug = 'figure-four-stretch'
SET e.current_marker = NULL, e.row_version = e.row_version + 1
WHERE e.state = 'DONE' AND e.diary_day BETWEEN DATE '${today}' - INTERVAL 7 DAY AND DATE '${today}' - INTERVAL 5 DAY;
INSERT INTO diary_entry (row_version, client_uuid, patient_id, program_id, prescribed_exercise_id, item_key, diary_day, slot,
  state, performed_sets, performed_amount, performed_hold_seconds, source, recorded_at, recorded_by, backfilled, corrects_id,
  correction_reason, current_marker)
SELECT 1,
  INSERT(INSERT(INSERT(INSERT(MD5(CONCAT(e.client_uuid, ' corrected')), 21, 0, '-'), 17, 0, '-'), 13, 0, '-'), 9, 0, '-'),
  e.patient_id, e.program_id, e.prescribed_exercise_id, e.item_key, e.diary_day, e.slot, 'PARTIAL', i.sets, 1,
  i.hold_seconds, 'RECALL', DATE '${today}' - INTERVAL 2 DAY + INTERVAL 9 HOUR, a.id,
  e.diary_day < DATE '${today}' - INTERVAL 4 DAY, e.id, 'Done on one side only, told at the visit', TRUE
FROM diary_entry e
JOIN prescribed_exercise i ON i.id = e.prescribed_exercise_id
JOIN staff_account a ON a.username = 'thea'
WHERE e.current_marker IS NULL;
