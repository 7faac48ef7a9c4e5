ALTER TABLE program_version ADD COLUMN steps_done INT NOT NULL DEFAULT 0;
