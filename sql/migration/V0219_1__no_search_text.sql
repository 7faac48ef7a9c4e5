ALTER TABLE exercise_instruction DROP COLUMN search_text;
