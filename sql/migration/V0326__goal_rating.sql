CREATE TABLE goal_rating (
  id BIGINT NOT NULL AUTO_INCREMENT,
  program_goal_id BIGINT NOT NULL,
  visit_on DATE NOT NULL,
  -- Null when a rating was taken back.
  score INT NULL,
  corrects_id BIGINT NULL,
  rated_by BIGINT NOT NULL,
  rated_by_name VARCHAR(120) NOT NULL,
  rated_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_goal_rating_corrects (corrects_id),
  KEY ix_goal_rating_goal (program_goal_id, visit_on),
  KEY ix_goal_rating_rated_by (rated_by),
  CONSTRAINT fk_goal_rating_goal FOREIGN KEY (program_goal_id) REFERENCES program_goal (id),
  CONSTRAINT fk_goal_rating_corrects FOREIGN KEY (corrects_id) REFERENCES goal_rating (id),
  CONSTRAINT fk_goal_rating_rated_by FOREIGN KEY (rated_by) REFERENCES staff_account (id),
  CONSTRAINT ck_goal_rating_score CHECK (score BETWEEN 0 AND 10 OR (score IS NULL AND corrects_id IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
