-- Whether a pause was planned ahead, with a last day; a hold lasts until the program is resumed.
ALTER TABLE program_pause ADD COLUMN planned BOOLEAN NOT NULL DEFAULT FALSE;
