-- When the stages of a protocol were changed last; null as long as they are what they were at first.
ALTER TABLE protocol ADD COLUMN changed_at DATETIME(6) NULL;
