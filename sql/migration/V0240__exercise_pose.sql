-- Figures that the clinic posed itself. Rows are never changed: what was in force when a program was issued stays known.
CREATE TABLE exercise_pose (
  id BIGINT NOT NULL AUTO_INCREMENT,
  exercise_id BIGINT NOT NULL,
  revision INT NOT NULL,
  -- NULL: from here on the figure that ships, or none
  yaml TEXT NULL,
  changed_by BIGINT NOT NULL,
  changed_by_name VARCHAR(120) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_exercise_pose_revision (exercise_id, revision),
  KEY ix_exercise_pose_changed_by (changed_by),
  CONSTRAINT fk_exercise_pose_exercise FOREIGN KEY (exercise_id) REFERENCES exercise (id),
  CONSTRAINT fk_exercise_pose_changed_by FOREIGN KEY (changed_by) REFERENCES staff_account (id),
  CONSTRAINT ck_exercise_pose_revision CHECK (revision >= 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
