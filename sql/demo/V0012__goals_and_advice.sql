-- What was agreed beside the exercises. Ratings fall on the days of visits: the first issue, two weeks later, and the issue of
-- the second version or four weeks later; a rating that would lie ahead is left out.
CREATE TEMPORARY TABLE demo_goal (
  who VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
  place INT NOT NULL,
  activity VARCHAR(120) NOT NULL,
  target INT NULL,
  first_score INT NOT NULL,
  second_score INT NULL,
  third_score INT NULL,
  PRIMARY KEY (who, place)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO demo_goal VALUES
  ('ada', 1, 'Weed the beds for an hour', 8, 3, 4, 6),
  ('ada', 2, 'Lift the watering can', 9, 4, 5, 8),
  ('ada', 3, 'Sleep through the night', 8, 5, 5, 6),
  ('bruno', 1, 'Sit through the morning at work', 8, 2, 4, 6),
  ('bruno', 2, 'Drive for an hour', 7, 3, 4, 5),
  ('carla', 1, 'Look over the shoulder when driving', 9, 3, 5, 7),
  ('dario', 1, 'Work until noon without a sore neck', 8, 5, 6, 6),
  ('finn', 1, 'Sprint', 10, 4, 6, NULL),
  ('finn', 2, 'Sit cross-legged', NULL, 6, 7, NULL),
  ('greta', 1, 'Climb the stairs without the rail', 8, 2, 3, 5),
  ('greta', 2, 'Walk to the market and back', 9, 4, 6, 8),
  ('hassan', 1, 'Lift a parcel off the floor', 8, 2, 4, NULL),
  ('ines', 1, 'Cerrar la cremallera por la espalda', 9, 1, 3, 6),
  ('jonas', 1, 'Play on the floor with the grandchildren', 8, 3, 5, NULL),
  ('mara', 1, 'Walk round the lake', 9, 4, 5, 6),
  ('olga', 1, 'Read for an hour', 8, 3, 6, 8),
  ('quinn', 1, 'Hang from a bar', 8, 2, 4, 7),
  ('vera', 1, 'Carry the shopping up the stairs', 7, 3, 3, 4),
  ('walid', 1, 'Sleep on the side', 8, 2, 3, 5),
  ('xenia', 1, 'Hang up the washing', 9, 3, 5, 7),
  ('bjorn', 1, 'Eine Stunde Geige spielen', 9, 2, 4, 5),
  ('jose', 1, 'Trabajar un turno entero', 8, 4, 5, 7);

INSERT INTO program_goal (lock_version, program_id, activity, target, set_by, set_by_name, set_at)
SELECT 1, g.id, d.activity, d.target, v.issued_by, v.issued_by_name, v.issued_at - INTERVAL 20 MINUTE + INTERVAL d.place MINUTE
FROM demo_goal d
JOIN patient p ON p.folded_given_name = d.who
JOIN program g ON g.patient_id = p.id
JOIN program_version v ON v.program_id = g.id AND v.number = 1
ORDER BY g.id, d.place;

INSERT INTO goal_rating (program_goal_id, visit_on, score, rated_by, rated_by_name, rated_at)
SELECT o.id, v.valid_from, d.first_score, v.issued_by, v.issued_by_name, o.set_at + INTERVAL 5 MINUTE
FROM demo_goal d
JOIN program_goal o ON o.activity = d.activity
JOIN program_version v ON v.program_id = o.program_id AND v.number = 1
ORDER BY o.id;

INSERT INTO goal_rating (program_goal_id, visit_on, score, rated_by, rated_by_name, rated_at)
SELECT o.id, v.valid_from + INTERVAL 14 DAY, d.second_score, v.issued_by, v.issued_by_name,
  v.valid_from + INTERVAL 14 DAY + INTERVAL 10 HOUR
FROM demo_goal d
JOIN program_goal o ON o.activity = d.activity
JOIN program_version v ON v.program_id = o.program_id AND v.number = 1
WHERE d.second_score IS NOT NULL AND v.valid_from + INTERVAL 14 DAY <= DATE '${today}'
ORDER BY o.id;

INSERT INTO goal_rating (program_goal_id, visit_on, score, rated_by, rated_by_name, rated_at)
SELECT o.id, x.visit_on, d.third_score, x.issued_by, x.issued_by_name, x.visit_on + INTERVAL 485 MINUTE
FROM demo_goal d
JOIN program_goal o ON o.activity = d.activity
JOIN (
  SELECT v.program_id, v.issued_by, v.issued_by_name, COALESCE(n.valid_from, v.valid_from + INTERVAL 28 DAY) AS visit_on
  FROM program_version v
  LEFT JOIN program_version n ON n.program_id = v.program_id AND n.number = 2 AND n.issued_at IS NOT NULL
  WHERE v.number = 1
) x ON x.program_id = o.program_id
WHERE d.third_score IS NOT NULL AND x.visit_on <= DATE '${today}'
ORDER BY o.id;

-- Greta's last rating was typed for the wrong goal and corrected a minute later.
INSERT INTO goal_rating (program_goal_id, visit_on, score, corrects_id, rated_by, rated_by_name, rated_at)
SELECT r.program_goal_id, r.visit_on, 6, r.id, r.rated_by, r.rated_by_name, r.rated_at + INTERVAL 1 MINUTE
FROM goal_rating r
JOIN program_goal o ON o.id = r.program_goal_id
WHERE o.activity = 'Climb the stairs without the rail' AND r.score = 5;
DROP TEMPORARY TABLE demo_goal;

-- Programs that run are looked at again eight weeks after their latest issue where the pain is chronic, else four weeks;
-- a day that would have passed was moved to one within the next two weeks at the last visit.
UPDATE program g
JOIN (
  SELECT v.program_id, MAX(v.number) AS number FROM program_version v WHERE v.issued_at IS NOT NULL GROUP BY v.program_id
) l ON l.program_id = g.id
JOIN program_version v ON v.program_id = g.id AND v.number = l.number
SET g.review_on = CASE
    WHEN v.valid_from + INTERVAL IF(EXISTS (
        SELECT 1 FROM patient_condition c WHERE c.patient_id = g.patient_id AND c.code = 'C29'), 8, 4) WEEK > DATE '${today}'
      THEN v.valid_from + INTERVAL IF(EXISTS (
        SELECT 1 FROM patient_condition c WHERE c.patient_id = g.patient_id AND c.code = 'C29'), 8, 4) WEEK
    ELSE DATE '${today}' + INTERVAL 1 + MOD(g.id * 5, 13) DAY
  END,
  g.review_set_by = v.issued_by,
  g.review_set_by_name = v.issued_by_name,
  g.review_set_at = v.issued_at
WHERE g.status IN ('ACTIVE', 'ON_HOLD');

-- Most exercises were shown and checked at the visit of their first issue; a few still wait.
INSERT INTO technique_check (program_id, item_key, checked_by, checked_by_name, checked_at)
SELECT x.program_id, x.item_key, x.issued_by, x.issued_by_name, x.issued_at + INTERVAL 10 MINUTE
FROM (
  SELECT v.program_id, i.item_key, v.issued_by, v.issued_by_name, v.issued_at,
    ROW_NUMBER() OVER (PARTITION BY v.program_id, i.item_key ORDER BY v.number) AS place
  FROM program_version v
  JOIN prescribed_exercise i ON i.program_version_id = v.id
  WHERE v.issued_at IS NOT NULL
) x
WHERE x.place = 1 AND MOD(CRC32(CONCAT(x.program_id, '-', x.item_key)), 5) <> 0
ORDER BY x.issued_at, x.program_id, x.item_key;

-- What patients were given to read with their latest version, in the words of the library on that day.
CREATE TEMPORARY TABLE demo_reading (
  content VARCHAR(60) NOT NULL,
  language VARCHAR(8) NOT NULL,
  title VARCHAR(160) NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (content, language)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO demo_reading VALUES
  ('posture-and-desk', 'en', 'Posture, desk and sleep', CONCAT_WS('\n',
    '# Sitting',
    'Put both feet flat on the floor and keep your back upright.',
    'Hold your head over your shoulders, and let your shoulders go back.',
    'Keep your chin level, as if you looked at the horizon.',
    'Try a small cushion behind your low back.',
    '# Your desk and your screens',
    'Fit your place of work to you, not you to it. A desk set up well helps you to sit well and feel at ease.',
    'Looking down at a phone or tablet is hard on neck and shoulders. Lift it up, and stretch your chest now and then.',
    '# Changing position',
    'Change your position often and stand up when you can. Do not sit or stand still for long.',
    'Posture exercises train the muscles that hold you up. They fit well into a short break.',
    '# Standing and carrying',
    'When you stand, put the same weight on both feet.',
    'Try not to slouch, and leave heavy bags at home. Two light bags are better than one heavy one.',
    'To lift, stand close, bend your knees and hold the load near your body. Turn with your feet, not with your back.',
    '# Sleeping',
    'Look at how you lie at night. Many people feel better with a pillow between or under the knees.')),
  ('posture-and-desk', 'de', 'Haltung, Schreibtisch und Schlaf', CONCAT_WS('\n',
    '# Sitzen',
    'Stellen Sie beide Füße flach auf den Boden und halten Sie den Rücken aufrecht.',
    'Halten Sie den Kopf über den Schultern und nehmen Sie die Schultern zurück.',
    'Halten Sie das Kinn waagerecht, als schauten Sie zum Horizont.',
    'Probieren Sie ein kleines Kissen hinter dem unteren Rücken.',
    '# Schreibtisch und Bildschirme',
    'Passen Sie den Arbeitsplatz an sich an, nicht umgekehrt. Ein gut eingestellter Schreibtisch hilft, gut und bequem zu sitzen.',
    'Nach unten auf Telefon oder Tablet zu schauen, belastet Nacken und Schultern. Heben Sie es höher und dehnen Sie ab und zu die Brust.',
    '# Die Haltung wechseln',
    'Wechseln Sie oft die Haltung und stehen Sie auf, wenn es geht. Sitzen oder stehen Sie nicht lange still.',
    'Haltungsübungen trainieren die Muskeln, die Sie aufrecht halten. Sie passen gut in eine kurze Pause.',
    '# Stehen und Tragen',
    'Belasten Sie im Stehen beide Füße gleich.',
    'Lassen Sie sich nicht hängen und lassen Sie schwere Taschen zu Hause. Zwei leichte Taschen sind besser als eine schwere.',
    'Stellen Sie sich zum Heben nah heran, beugen Sie die Knie und halten Sie die Last am Körper. Drehen Sie sich mit den Füßen, nicht mit dem Rücken.',
    '# Schlafen',
    'Achten Sie darauf, wie Sie nachts liegen. Vielen tut ein Kissen zwischen oder unter den Knien gut.')),
  ('faq-how-long', 'en', 'How long until it works?', 'It varies. When pain has lasted for more than three months, think in weeks to months.'),
  ('faq-how-long', 'es', '¿Cuánto tarda en notarse?', 'Depende. Si el dolor dura más de tres meses, piense en semanas o meses.'),
  ('faq-should-it-hurt', 'en', 'Should it hurt?', 'No. A mild pull that eases in 5 to 10 seconds is fine. Sharp pain tells you to stop.'),
  ('faq-should-it-hurt', 'ar', 'هل يجب أن يؤلم؟', 'لا. شدّ خفيف يهدأ خلال 5 إلى 10 ثوانٍ لا بأس به. أما الألم الحاد فيعني التوقف.'),
  ('faq-what-else-prevents', 'en', 'What else can keep back pain away?', 'Good posture, an active life, strength, less stress and a good place to work. Take breaks from sitting and from standing.');
INSERT INTO demo_reading VALUES
  ('feet', 'en', NULL, 'Both feet stand flat.'),
  ('screen', 'en', NULL, 'The top of the screen is at the height of the eyes.'),
  ('breaks', 'en', NULL, 'There is a break to stand up or move about every half hour.'),
  ('phone', 'en', NULL, 'Phone and tablet are lifted up to be read.'),
  ('feet', 'de', NULL, 'Beide Füße stehen flach.'),
  ('breaks', 'de', NULL, 'Etwa jede halbe Stunde gibt es eine Pause zum Aufstehen.');

CREATE TEMPORARY TABLE demo_given (
  who VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
  kind VARCHAR(10) NOT NULL,
  place INT NOT NULL,
  content VARCHAR(160) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO demo_given VALUES
  ('ada', 'PAGE', 0, 'faq-how-long'),
  ('ada', 'PAGE', 1, 'faq-should-it-hurt'),
  ('ada', 'AGREED', 0, 'Kneel on a cushion in the garden'),
  ('ada', 'AGREED', 1, 'Change the task every twenty minutes'),
  ('bruno', 'PAGE', 0, 'faq-how-long'),
  ('bruno', 'PAGE', 1, 'faq-what-else-prevents'),
  ('dario', 'PAGE', 0, 'posture-and-desk'),
  ('dario', 'PAGE', 1, 'faq-what-else-prevents'),
  ('dario', 'POINT', 0, 'feet'),
  ('dario', 'POINT', 1, 'screen'),
  ('dario', 'POINT', 2, 'breaks'),
  ('dario', 'AGREED', 0, 'Stand up at every phone call'),
  ('lena', 'PAGE', 0, 'posture-and-desk'),
  ('lena', 'POINT', 0, 'feet'),
  ('lena', 'POINT', 1, 'phone'),
  ('lena', 'AGREED', 0, 'Put the laptop on a box, with a keyboard of its own'),
  ('uma', 'PAGE', 0, 'posture-and-desk'),
  ('uma', 'POINT', 0, 'feet'),
  ('uma', 'POINT', 1, 'screen'),
  ('hassan', 'PAGE', 0, 'faq-should-it-hurt'),
  ('hassan', 'AGREED', 0, 'Ask for help with parcels over 15 kg'),
  ('jose', 'PAGE', 0, 'faq-how-long'),
  ('walid', 'PAGE', 0, 'faq-should-it-hurt'),
  ('bjorn', 'PAGE', 0, 'posture-and-desk'),
  ('bjorn', 'POINT', 0, 'feet'),
  ('bjorn', 'POINT', 1, 'breaks'),
  ('bjorn', 'AGREED', 0, 'Die Geige erst nach dem Aufwärmen nehmen');

INSERT INTO program_advice (program_version_id, kind, place, content, language, title, words)
SELECT v.id, d.kind, d.place, d.content, r.language, r.title, r.words
FROM demo_given d
JOIN patient p ON p.folded_given_name = d.who
JOIN program g ON g.patient_id = p.id
JOIN (
  SELECT n.program_id, MAX(n.number) AS number FROM program_version n WHERE n.issued_at IS NOT NULL GROUP BY n.program_id
) l ON l.program_id = g.id
JOIN program_version v ON v.program_id = g.id AND v.number = l.number
LEFT JOIN demo_reading r ON r.content = d.content AND r.language = p.language
WHERE d.kind = 'AGREED' OR r.words IS NOT NULL
ORDER BY v.id, d.kind, d.place;
DROP TEMPORARY TABLE demo_reading;
DROP TEMPORARY TABLE demo_given;

INSERT INTO audit_event (at, actor, actor_role, action, patient_id, object)
SELECT x.at, x.actor, x.actor_role, 'PROGRAM_CHANGED', x.patient_id, x.object
FROM (
  SELECT o.set_at AS at, a.username AS actor, a.role AS actor_role, g.patient_id,
    CONCAT('program ', g.id, ' goal ', o.id, ' set') AS object
  FROM program_goal o
  JOIN program g ON g.id = o.program_id
  JOIN staff_account a ON a.id = o.set_by
  UNION ALL
  SELECT r.rated_at, a.username, a.role, g.patient_id, CONCAT('program ', g.id, ' goal ', o.id, ' rated')
  FROM goal_rating r
  JOIN program_goal o ON o.id = r.program_goal_id
  JOIN program g ON g.id = o.program_id
  JOIN staff_account a ON a.id = r.rated_by
  UNION ALL
  SELECT c.checked_at, a.username, a.role, g.patient_id,
    CONCAT('program ', g.id, ' item ', c.item_key, ' technique checked')
  FROM technique_check c
  JOIN program g ON g.id = c.program_id
  JOIN staff_account a ON a.id = c.checked_by
) x
ORDER BY x.at, x.patient_id;
