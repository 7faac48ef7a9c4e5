CREATE TABLE exercise_use (
  id BIGINT NOT NULL AUTO_INCREMENT,
  staff_account_id BIGINT NOT NULL,
  exercise_id BIGINT NOT NULL,
  used_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_exercise_use_staff (staff_account_id, used_at, exercise_id),
  KEY ix_exercise_use_exercise (exercise_id),
  CONSTRAINT fk_exercise_use_staff FOREIGN KEY (staff_account_id) REFERENCES staff_account (id),
  CONSTRAINT fk_exercise_use_exercise FOREIGN KEY (exercise_id) REFERENCES exercise (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
