-- What the letterhead of handouts shows: a logo, and the color of headings and thin lines as #rrggbb. Null: none, the product's.
ALTER TABLE clinic
  ADD COLUMN logo_hash CHAR(64) NULL,
  ADD COLUMN accent CHAR(7) NULL,
  ADD KEY ix_clinic_logo (logo_hash),
  ADD CONSTRAINT fk_clinic_logo FOREIGN KEY (logo_hash) REFERENCES picture (content_hash),
  ADD CONSTRAINT ck_clinic_accent CHECK (accent REGEXP '^#[0-9a-f]{6}$');
