-- Plants that lend their names to nobody. The folded names are what the application makes of the typed ones.
CREATE TEMPORARY TABLE demo_patient (
  place INT NOT NULL PRIMARY KEY,
  site VARCHAR(80) NOT NULL,
  given VARCHAR(80) NOT NULL,
  folded_given VARCHAR(80) NOT NULL,
  family VARCHAR(80) NOT NULL,
  folded_family VARCHAR(80) NOT NULL,
  birth_date DATE NOT NULL,
  language VARCHAR(8) NOT NULL,
  has_email BOOLEAN NOT NULL,
  registered_ago INT NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO demo_patient VALUES
  (1, 'Meadow Lane', 'Ada', 'ada', 'Ash', 'ash', '1961-05-17', 'en', TRUE, 58),
  (2, 'Harbor Street', 'Bruno', 'bruno', 'Birch', 'birch', '1974-11-02', 'en', TRUE, 50),
  (3, 'Meadow Lane', 'Carla', 'carla', 'Clover', 'clover', '1988-01-29', 'en', FALSE, 51),
  (4, 'Meadow Lane', 'Dario', 'dario', 'Dill', 'dill', '1995-08-08', 'en', TRUE, 44),
  (5, 'Harbor Street', 'Elif', 'elif', 'Elder', 'elder', '1979-03-23', 'en', TRUE, 36),
  (6, 'Meadow Lane', 'Finn', 'finn', 'Fern', 'fern', '2001-12-12', 'en', TRUE, 31),
  (7, 'Meadow Lane', 'Greta', 'greta', 'Gorse', 'gorse', '1948-06-30', 'en', FALSE, 55),
  (8, 'Harbor Street', 'Hassan', 'hassan', 'Hazel', 'hazel', '1983-09-14', 'en', TRUE, 29),
  (9, 'Harbor Street', 'Ines', 'ines', 'Iris', 'iris', '1990-04-05', 'es', TRUE, 42),
  (10, 'Meadow Lane', 'Jonas', 'jonas', 'Juniper', 'juniper', '1967-02-19', 'en', TRUE, 22),
  (11, 'Harbor Street', 'Kemal', 'kemal', 'Kale', 'kale', '1985-10-27', 'en', FALSE, 15),
  (12, 'Meadow Lane', 'Lena', 'lena', 'Linden', 'linden', '1999-07-01', 'en', TRUE, 10),
  (13, 'Meadow Lane', 'Mara', 'mara', 'Maple', 'maple', '1956-03-03', 'en', TRUE, 47),
  (14, 'Harbor Street', 'Nils', 'nils', 'Nutmeg', 'nutmeg', '1972-12-24', 'en', TRUE, 53),
  (15, 'Meadow Lane', 'Olga', 'olga', 'Oleander', 'oleander', '1965-08-21', 'en', TRUE, 58),
  (16, 'Harbor Street', 'Pavel', 'pavel', 'Pine', 'pine', '1970-01-15', 'en', TRUE, 56),
  (17, 'Meadow Lane', 'Quinn', 'quinn', 'Quince', 'quince', '1993-05-09', 'en', TRUE, 57),
  (18, 'Meadow Lane', 'Rosa', 'rosa', 'Rosemary', 'rosemary', '1959-11-11', 'es', TRUE, 49),
  (19, 'Harbor Street', 'Sven', 'sven', 'Spruce', 'spruce', '1981-06-06', 'de', TRUE, 35),
  (20, 'Meadow Lane', 'Tilda', 'tilda', 'Thyme', 'thyme', '2004-02-28', 'en', TRUE, 27),
  (21, 'Meadow Lane', 'Uma', 'uma', 'Umbel', 'umbel', '1976-09-30', 'en', TRUE, 40),
  (22, 'Harbor Street', 'Vera', 'vera', 'Violet', 'violet', '1952-04-18', 'en', FALSE, 43),
  (23, 'Meadow Lane', 'Walid', 'walid', 'Walnut', 'walnut', '1987-07-07', 'ar', TRUE, 33),
  (24, 'Harbor Street', 'Xenia', 'xenia', 'Xylem', 'xylem', '1969-10-10', 'en', TRUE, 38),
  (25, 'Meadow Lane', 'Yann', 'yann', 'Yarrow', 'yarrow', '1991-01-31', 'en', TRUE, 32),
  (26, 'Harbor Street', 'Zoë', 'zoe', 'Zinnia', 'zinnia', '1997-12-03', 'en', TRUE, 2),
  (27, 'Meadow Lane', 'Björn', 'bjorn', 'Bärlauch', 'barlauch', '1963-05-25', 'de', TRUE, 48),
  (28, 'Harbor Street', 'José', 'jose', 'Jacaranda', 'jacaranda', '1977-08-16', 'es', TRUE, 46),
  (29, 'Meadow Lane', 'ليلى', 'ليلي', 'زهرة', 'زهره', '1984-03-20', 'ar', TRUE, 1),
  (30, 'Harbor Street', 'Anneliese', 'anneliese', 'Apfel', 'apfel', '1944-09-09', 'de', FALSE, 1),
  (31, 'Meadow Lane', 'Otto', 'otto', 'Oak', 'oak', '1958-02-02', 'en', TRUE, 60);

INSERT INTO patient (given_name, family_name, folded_given_name, folded_family_name, birth_date, language, phone, email,
  site_id, registered_at)
SELECT d.given, d.family, d.folded_given, d.folded_family, d.birth_date, d.language,
  CONCAT('555 01', LPAD(d.place, 2, '0')),
  CASE WHEN d.has_email THEN CONCAT('patient', d.place, '@example.org') END,
  s.id,
  DATE '${today}' - INTERVAL d.registered_ago DAY + INTERVAL 9 HOUR + INTERVAL d.place MINUTE
FROM demo_patient d
JOIN site s ON s.name = d.site
ORDER BY d.place;
DROP TEMPORARY TABLE demo_patient;

-- Otto is archived for good: he moved away.
UPDATE patient
SET archived_at = DATE '${today}' - INTERVAL 20 DAY + INTERVAL 10 HOUR, version = version + 1
WHERE folded_given_name = 'otto';
INSERT INTO patient_archive_step (patient_id, archived, reason, taken_at, taken_by)
SELECT p.id, TRUE, 'Moved to another town', p.archived_at, a.id
FROM patient p
JOIN staff_account a ON a.username = 'rita'
WHERE p.folded_given_name = 'otto';

CREATE TEMPORARY TABLE demo_condition (
  who VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
  code VARCHAR(8) NOT NULL,
  since_months INT NULL,
  note VARCHAR(300) NULL,
  PRIMARY KEY (who, code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO demo_condition VALUES
  ('ada', 'C29', 9, 'Worse after gardening, better with walking.'),
  ('bruno', 'C29', 5, NULL),
  ('bruno', 'C21', 60, 'Eight hours a day at two screens.'),
  ('carla', 'C20', 4, 'Upper trapezius, right more than left.'),
  ('dario', 'C21', 24, NULL),
  ('dario', 'C18', NULL, NULL),
  ('elif', 'C20', 3, 'Upper trapezius and neck.'),
  ('finn', 'C20', 12, 'Hamstrings; plays football twice a week.'),
  ('greta', 'C11', 72, 'Both knees; does not kneel.'),
  ('greta', 'C28', NULL, NULL),
  ('hassan', 'C23', 36, 'Delivery driver, lifts parcels.'),
  ('ines', 'C32', 6, 'Right shoulder, reaching behind the back.'),
  ('jonas', 'C22', NULL, NULL),
  ('kemal', 'C27', 8, NULL),
  ('lena', 'C21', 18, NULL),
  ('mara', 'C16', 14, 'Left knee, stairs down.'),
  ('nils', 'C29', 7, NULL),
  ('olga', 'C20', 5, NULL),
  ('pavel', 'C20', 10, 'Hamstrings and hips.'),
  ('quinn', 'C13', 3, 'Overuse of the right shoulder, climbing.'),
  ('rosa', 'C12', 96, 'Slow steps; ask about soreness.'),
  ('sven', 'C29', 4, NULL),
  ('tilda', 'C20', 6, NULL),
  ('uma', 'C18', NULL, NULL),
  ('uma', 'C21', 48, NULL),
  ('vera', 'C28', NULL, 'Prefers chair and standing versions.'),
  ('vera', 'A13', 20, NULL),
  ('walid', 'C29', 6, NULL),
  ('xenia', 'C32', 5, 'Right shoulder.'),
  ('yann', 'C29', 11, NULL),
  ('zoe', 'C20', 2, NULL),
  ('bjorn', 'C27', NULL, NULL),
  ('jose', 'C29', 8, NULL);

INSERT INTO patient_condition (patient_id, code, since_month, note, noted_at, noted_by)
SELECT p.id, c.code, DATE_FORMAT(p.registered_at - INTERVAL c.since_months MONTH, '%Y-%m'), c.note,
  p.registered_at + INTERVAL 1 HOUR, a.id
FROM demo_condition c
JOIN patient p ON p.folded_given_name = c.who
JOIN site s ON s.id = p.site_id
JOIN staff_account a ON a.username = CASE s.name WHEN 'Meadow Lane' THEN 'thea' ELSE 'otis' END
ORDER BY p.id, c.code;
DROP TEMPORARY TABLE demo_condition;
