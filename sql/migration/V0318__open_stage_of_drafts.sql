-- The stage that is worked on: what is added to a draft goes there.
ALTER TABLE program_version ADD COLUMN open_stage INT NOT NULL DEFAULT 1;
