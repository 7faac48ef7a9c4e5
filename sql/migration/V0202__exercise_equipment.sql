CREATE TABLE exercise_equipment (
  exercise_id BIGINT NOT NULL,
  place INT NOT NULL,
  equipment VARCHAR(30) NOT NULL,
  PRIMARY KEY (exercise_id, place),
  KEY ix_exercise_equipment_equipment (equipment),
  CONSTRAINT fk_exercise_equipment_exercise FOREIGN KEY (exercise_id) REFERENCES exercise (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
