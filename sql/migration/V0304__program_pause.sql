CREATE TABLE program_pause (
  id BIGINT NOT NULL AUTO_INCREMENT,
  program_id BIGINT NOT NULL,
  from_day DATE NOT NULL,
  due_again_on DATE NULL,
  reason VARCHAR(300) NULL,
  paused_by BIGINT NOT NULL,
  paused_by_name VARCHAR(120) NOT NULL,
  paused_at DATETIME(6) NOT NULL,
  ended_by BIGINT NULL,
  ended_by_name VARCHAR(120) NULL,
  ended_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY ix_program_pause_program (program_id, from_day),
  KEY ix_program_pause_paused_by (paused_by),
  KEY ix_program_pause_ended_by (ended_by),
  CONSTRAINT fk_program_pause_program FOREIGN KEY (program_id) REFERENCES program (id),
  CONSTRAINT fk_program_pause_paused_by FOREIGN KEY (paused_by) REFERENCES staff_account (id),
  CONSTRAINT fk_program_pause_ended_by FOREIGN KEY (ended_by) REFERENCES staff_account (id),
  -- Resumed on the day it was put on hold: no day was lost.
  CONSTRAINT ck_program_pause_days CHECK (due_again_on IS NULL OR due_again_on >= from_day)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
