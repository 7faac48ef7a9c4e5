-- When the patient said so, by the phone's clock; recorded_at is when it arrived. Null for phones that do not tell it.
ALTER TABLE stop_answer ADD COLUMN said_at DATETIME(6) NULL;
