-- What the staff would have left on the trail by doing all this by hand.
INSERT INTO audit_event (at, actor, actor_role, action, patient_id, object)
SELECT x.at, x.actor, x.actor_role, x.action, x.patient_id, x.object
FROM (
  SELECT p.registered_at AS at, 'rita' AS actor, 'RECEPTION' AS actor_role, 'PATIENT_REGISTERED' AS action,
    p.id AS patient_id, CONCAT('patient P-', LPAD(p.id, 5, '0')) AS object
  FROM patient p
  UNION ALL
  SELECT s.taken_at, 'rita', 'RECEPTION', 'PATIENT_ARCHIVED', s.patient_id, CONCAT('patient P-', LPAD(s.patient_id, 5, '0'))
  FROM patient_archive_step s
  UNION ALL
  SELECT v.issued_at, a.username, a.role, 'PROGRAM_ISSUED', g.patient_id, CONCAT('program ', g.id, ' version ', v.number)
  FROM program_version v
  JOIN program g ON g.id = v.program_id
  JOIN staff_account a ON a.id = v.issued_by
  UNION ALL
  SELECT b.paused_at, a.username, a.role, 'PROGRAM_CHANGED', g.patient_id, CONCAT('program ', g.id)
  FROM program_pause b
  JOIN program g ON g.id = b.program_id
  JOIN staff_account a ON a.id = b.paused_by
  UNION ALL
  SELECT g.ended_at, a.username, a.role, 'PROGRAM_CHANGED', g.patient_id, CONCAT('program ', g.id)
  FROM program g
  JOIN staff_account a ON a.id = g.ended_by
  UNION ALL
  SELECT MIN(e.recorded_at), a.username, a.role, 'DIARY_RECORDED', e.patient_id, CONCAT('program ', e.program_id)
  FROM diary_entry e
  JOIN staff_account a ON a.id = e.recorded_by
  WHERE e.corrects_id IS NULL
  GROUP BY a.username, a.role, e.patient_id, e.program_id, DATE(e.recorded_at)
  UNION ALL
  SELECT e.recorded_at, a.username, a.role, 'DIARY_CORRECTED', e.patient_id, CONCAT('program ', e.program_id)
  FROM diary_entry e
  JOIN staff_account a ON a.id = e.recorded_by
  WHERE e.corrects_id IS NOT NULL
) x
ORDER BY x.at, x.patient_id;
