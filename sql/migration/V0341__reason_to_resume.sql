-- Why the program was resumed; asked for after a warning sign only.
ALTER TABLE program_pause ADD COLUMN end_reason VARCHAR(300) NULL;
