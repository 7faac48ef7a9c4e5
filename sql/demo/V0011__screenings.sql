-- Who was asked before the first program, and who raised a flag. Zoë has a draft and has not been asked yet.
INSERT INTO screening (patient_id, submission, severity, since_month, cause_found, cause, assessment, taken_by,
  taken_by_name, taken_by_role, taken_at)
SELECT g.patient_id, UUID(), 3 + CRC32(CONCAT(p.folded_given_name, 'severity')) MOD 4,
  DATE_FORMAT(DATE '${today}' - INTERVAL 3 + CRC32(CONCAT(p.folded_given_name, 'since')) MOD 9 MONTH, '%Y-%m'),
  CRC32(CONCAT(p.folded_given_name, 'cause')) MOD 3 > 0,
  CASE
    WHEN CRC32(CONCAT(p.folded_given_name, 'cause')) MOD 3 = 0 THEN 'Examined; no sign of a serious cause'
    WHEN g.title = 'Lower back' THEN 'Strain after lifting and long sitting'
    WHEN g.title LIKE '%shoulder' THEN 'Overuse of the shoulder'
    WHEN g.title LIKE '%nee%' THEN 'Worn joint, seen on an X-ray'
    ELSE 'Tight muscles from long sitting'
  END,
  'Examined here at the first visit: movement, strength, reflexes and feeling are in order',
  a.id, a.display_name, a.role, v.issued_at - INTERVAL 20 MINUTE
FROM program_version v
JOIN program g ON g.id = v.program_id
JOIN patient p ON p.id = g.patient_id
JOIN staff_account a ON a.id = v.issued_by
WHERE v.number = 1
ORDER BY v.issued_at, g.patient_id;

-- Yann was asked again when the pain kept him awake; his program was stopped.
INSERT INTO screening (patient_id, submission, severity, since_month, cause_found, cause, assessment, taken_by,
  taken_by_name, taken_by_role, taken_at)
SELECT g.patient_id, UUID(), 7, DATE_FORMAT(DATE '${today}' - INTERVAL 11 MONTH, '%Y-%m'), FALSE,
  'Pain at night is new; waits for a second opinion', 'Examined here; sent back to the family doctor', a.id,
  a.display_name, a.role, g.ended_at - INTERVAL 15 MINUTE
FROM program g
JOIN patient p ON p.id = g.patient_id
JOIN staff_account a ON a.id = g.ended_by
WHERE p.folded_given_name = 'yann';

CREATE TEMPORARY TABLE demo_question (
  question VARCHAR(10) NOT NULL PRIMARY KEY
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
INSERT INTO demo_question VALUES ('RF1'), ('RF2'), ('RF3'), ('RF4'), ('RF5'), ('RF6'), ('RF7'), ('RF8'), ('RF9'), ('RF10'),
  ('RF11'), ('RF12'), ('RF13A'), ('RF13B'), ('RF14'), ('P2'), ('P10'), ('P11'), ('P16');

-- The flags of Yann were raised when he was asked again.
CREATE TEMPORARY TABLE demo_yes (
  who VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
  question VARCHAR(10) NOT NULL,
  note VARCHAR(300) NULL,
  cleared VARCHAR(300) NULL,
  PRIMARY KEY (who, question)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
INSERT INTO demo_yes VALUES
  ('yann', 'RF7', NULL, NULL),
  ('yann', 'P2', NULL, NULL),
  ('walid', 'RF7', NULL, 'Seen by the family doctor that week; blood tests and X-ray without findings'),
  ('ada', 'RF6', NULL, 'Treated eleven years ago and checked each year; the family doctor agrees to exercises'),
  ('jonas', 'RF10', NULL, NULL),
  ('greta', 'P16', 'Both knees; does not kneel', NULL),
  ('rosa', 'P10', 'Under treatment for fibromyalgia', NULL),
  ('hassan', 'P11', 'Worries that lifting does harm', NULL),
  ('vera', 'P16', 'Does not get down to the floor', NULL);

INSERT INTO screening_answer (screening_id, question, answered_yes, note)
SELECT s.id, q.question, y.who IS NOT NULL, y.note
FROM screening s
JOIN patient p ON p.id = s.patient_id
CROSS JOIN demo_question q
LEFT JOIN demo_yes y ON y.who = p.folded_given_name AND y.question = q.question
  AND (y.who <> 'yann' OR s.severity = 7)
ORDER BY s.id, q.question;

INSERT INTO screening_clearance (screening_id, question, reason, cleared_by, cleared_by_name, cleared_by_role, cleared_at)
SELECT s.id, y.question, y.cleared, s.taken_by, s.taken_by_name, s.taken_by_role, s.taken_at
FROM screening s
JOIN patient p ON p.id = s.patient_id
JOIN demo_yes y ON y.who = p.folded_given_name
WHERE y.cleared IS NOT NULL;
DROP TEMPORARY TABLE demo_question;
DROP TEMPORARY TABLE demo_yes;

INSERT INTO audit_event (at, actor, actor_role, action, patient_id, object)
SELECT s.taken_at, a.username, a.role, 'SCREENING_RECORDED', s.patient_id, CONCAT('screening ', s.id)
FROM screening s
JOIN staff_account a ON a.id = s.taken_by
ORDER BY s.taken_at, s.id;
INSERT INTO audit_event (at, actor, actor_role, action, patient_id, object)
SELECT c.cleared_at, a.username, a.role, 'RED_FLAG_CLEARED', s.patient_id, CONCAT('screening ', s.id, ', ', c.question)
FROM screening_clearance c
JOIN screening s ON s.id = c.screening_id
JOIN staff_account a ON a.id = c.cleared_by
ORDER BY c.cleared_at, s.id;
