CREATE TABLE exercise_region (
  exercise_id BIGINT NOT NULL,
  place INT NOT NULL,
  region VARCHAR(30) NOT NULL,
  PRIMARY KEY (exercise_id, place),
  KEY ix_exercise_region_region (region),
  CONSTRAINT fk_exercise_region_exercise FOREIGN KEY (exercise_id) REFERENCES exercise (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
