-- A handout needs a clinic to name from the first day; the manager gives it its real name.
INSERT INTO clinic (id, name, emergency_number) VALUES (1, 'Physiotherapy clinic', '112');
