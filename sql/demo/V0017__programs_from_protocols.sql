-- Neck and desk programs began with a protocol; its exercises among theirs came of it.
UPDATE prescribed_exercise i
JOIN program_version v ON v.id = i.program_version_id
JOIN program g ON g.id = v.program_id
JOIN protocol t ON t.code = CASE g.title WHEN 'Neck' THEN 'neck' WHEN 'Breaks at the desk' THEN 'posture-and-desk-breaks' END
SET i.protocol_code = t.code
WHERE EXISTS (
  SELECT 1
  FROM protocol_entry e
  JOIN protocol_stage s ON s.id = e.stage_id
  WHERE s.protocol_id = t.id AND e.exercise_id = i.exercise_id
);

-- Since then the manager has let the neck be tilted for longer.
UPDATE protocol_entry e
JOIN protocol_stage s ON s.id = e.stage_id
JOIN protocol t ON t.id = s.protocol_id
JOIN exercise x ON x.id = e.exercise_id
SET e.hold_seconds = 30
WHERE t.code = 'neck' AND x.slug = 'neck-tilt';
UPDATE protocol
SET revision = revision + 1, version = version + 1, edited_here = TRUE,
  changed_at = DATE '${today}' - INTERVAL 20 DAY + INTERVAL 12 HOUR
WHERE code = 'neck';
INSERT INTO audit_event (at, actor, actor_role, action, patient_id, object)
VALUES (DATE '${today}' - INTERVAL 20 DAY + INTERVAL 12 HOUR, 'manager', 'MANAGER', 'LIBRARY_CHANGED', NULL,
  'protocol neck edited');

-- Carla comes today to look at her program again.
UPDATE program g
JOIN patient p ON p.id = g.patient_id
SET g.review_on = DATE '${today}'
WHERE p.folded_given_name = 'carla';
