-- Nobody of the staff put the program on hold: the patient said yes to a warning sign on the phone.
ALTER TABLE program_pause
  MODIFY COLUMN paused_by BIGINT NULL,
  MODIFY COLUMN paused_by_name VARCHAR(120) NULL;
