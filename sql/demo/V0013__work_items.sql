-- What was to do in the past weeks and was done: the last day of each program, older than a week, on which the diary tells of
-- too much pain. What is to do today opens by itself within a minute after the start.
INSERT INTO work_item (row_version, kind, gravity, patient_id, program_id, owner_id, occasion, rules, figures, opened_at,
  due_by, closed_at, closed_by, outcome, open_marker)
WITH baseline AS (
  SELECT c.program_id, c.pain_before,
    ROW_NUMBER() OVER (PARTITION BY c.program_id ORDER BY c.diary_day) AS nth
  FROM check_in c
  WHERE c.current_marker = 1 AND c.pain_before IS NOT NULL
),
painful AS (
  SELECT c.program_id, c.patient_id, c.diary_day, c.worst_during,
    ROW_NUMBER() OVER (PARTITION BY c.program_id ORDER BY c.diary_day DESC) AS nth
  FROM check_in c
  JOIN baseline b ON b.program_id = c.program_id AND b.nth = 1
  WHERE c.current_marker = 1 AND c.worst_during >= 6 AND c.worst_during >= b.pain_before + 2
    AND c.diary_day < DATE '${today}' - INTERVAL 7 DAY
),
issued AS (
  SELECT v.program_id, v.issued_by,
    ROW_NUMBER() OVER (PARTITION BY v.program_id ORDER BY v.number DESC) AS nth
  FROM program_version v
  WHERE v.issued_by IS NOT NULL
)
SELECT 1, IF(p.worst_during >= 8, 'HIGH_PAIN', 'RED_PAIN'), IF(p.worst_during >= 8, 'CRITICAL', 'NORMAL'), p.patient_id,
  p.program_id, i.issued_by, p.diary_day, '', CAST(p.worst_during AS CHAR), TIMESTAMP(p.diary_day, '19:40:00'),
  IF(p.worst_during >= 8, p.diary_day, p.diary_day + INTERVAL 1 DAY),
  TIMESTAMP(p.diary_day + INTERVAL 1 DAY, '13:20:00'), i.issued_by,
  ELT(1 + MOD(p.patient_id, 3), 'Called: lifted a heavy box that day. Half the dose until Friday, then as before.',
    'Called: pain is gone this morning. Goes on, and stops sooner when it rises.',
    'Seen at the visit: the back knee was not padded. Shown again with a folded towel.'), NULL
FROM painful p
JOIN issued i ON i.program_id = p.program_id AND i.nth = 1
WHERE p.nth = 1;

INSERT INTO audit_event (at, actor, actor_role, action, patient_id, object)
SELECT w.opened_at, 'system', '-', 'WORK_OPENED', w.patient_id, CONCAT('work item ', w.id, ' program ', w.program_id)
FROM work_item w;

INSERT INTO audit_event (at, actor, actor_role, action, patient_id, object)
SELECT w.closed_at, a.username, a.role, 'WORK_DONE', w.patient_id,
  CONCAT('work item ', w.id, ' program ', w.program_id)
FROM work_item w
JOIN staff_account a ON a.id = w.closed_by;
