-- Which pictures an exercise showed when. A row is closed, never changed: a program shows those of the day it was issued.
CREATE TABLE exercise_picture (
  id BIGINT NOT NULL AUTO_INCREMENT,
  exercise_id BIGINT NOT NULL,
  place INT NOT NULL,
  content_hash CHAR(64) NOT NULL,
  alternative VARCHAR(200) NOT NULL,
  shown_from DATETIME(6) NOT NULL,
  shown_until DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY ix_exercise_picture_exercise (exercise_id, shown_until),
  KEY ix_exercise_picture_picture (content_hash),
  CONSTRAINT fk_exercise_picture_exercise FOREIGN KEY (exercise_id) REFERENCES exercise (id),
  CONSTRAINT fk_exercise_picture_picture FOREIGN KEY (content_hash) REFERENCES picture (content_hash),
  CONSTRAINT ck_exercise_picture_place CHECK (place BETWEEN 0 AND 3),
  CONSTRAINT ck_exercise_picture_shown CHECK (shown_until IS NULL OR shown_until >= shown_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
