-- The days on which the clinic has looked through its programs for work.
CREATE TABLE work_round (
  round_day DATE NOT NULL,
  done_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_work_round PRIMARY KEY (round_day)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
