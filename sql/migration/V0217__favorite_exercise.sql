CREATE TABLE favorite_exercise (
  staff_account_id BIGINT NOT NULL,
  exercise_id BIGINT NOT NULL,
  PRIMARY KEY (staff_account_id, exercise_id),
  KEY ix_favorite_exercise_exercise (exercise_id),
  CONSTRAINT fk_favorite_exercise_staff FOREIGN KEY (staff_account_id) REFERENCES staff_account (id),
  CONSTRAINT fk_favorite_exercise_exercise FOREIGN KEY (exercise_id) REFERENCES exercise (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
