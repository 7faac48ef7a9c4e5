-- A version may be printed in several ways; the same way is printed once, however often the button is pressed.
ALTER TABLE handout
  ADD COLUMN kind VARCHAR(20) NOT NULL DEFAULT 'PROGRAM',
  ADD COLUMN stage INT NOT NULL DEFAULT 1,
  ADD COLUMN paper VARCHAR(20) NOT NULL DEFAULT 'A4',
  ADD COLUMN palette VARCHAR(20) NOT NULL DEFAULT 'COLOR',
  ADD COLUMN blocks VARCHAR(400) NOT NULL DEFAULT 'HOW_TO_USE,WHEN_TO_STOP,DIARY',
  ADD COLUMN next_visit VARCHAR(120) NULL,
  ADD COLUMN fingerprint CHAR(64) NULL,
  ADD UNIQUE KEY uk_handout_wanted (program_version_id, fingerprint),
  DROP KEY uk_handout_version,
  DROP CONSTRAINT ck_handout_layout,
  ADD CONSTRAINT ck_handout_wanted_layout CHECK (layout IN ('STANDARD', 'COMPACT', 'LARGE_PRINT', 'CARDS', 'THERAPIST')),
  ADD CONSTRAINT ck_handout_kind CHECK (kind IN ('PROGRAM', 'DIARY')),
  ADD CONSTRAINT ck_handout_stage CHECK (stage >= 1),
  ADD CONSTRAINT ck_handout_paper CHECK (paper IN ('A4', 'LETTER')),
  ADD CONSTRAINT ck_handout_palette CHECK (palette IN ('COLOR', 'GRAY', 'HIGH_CONTRAST'));
