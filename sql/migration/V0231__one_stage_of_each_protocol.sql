INSERT INTO protocol_stage (protocol_id, place, title, aim, criteria, weeks)
SELECT id, 0, title, LEFT(purpose, 300), '', '2-6' FROM protocol;
