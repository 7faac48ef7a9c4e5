CREATE TABLE exercise_instruction (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  exercise_id BIGINT NOT NULL,
  language VARCHAR(10) NOT NULL,
  review_state VARCHAR(20) NOT NULL,
  title VARCHAR(120) NOT NULL,
  purpose VARCHAR(400) NOT NULL,
  steps TEXT NOT NULL,
  breathing VARCHAR(400) NULL,
  mistake VARCHAR(400) NULL,
  cautions TEXT NOT NULL,
  synonyms TEXT NOT NULL,
  search_text TEXT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_exercise_instruction_language (exercise_id, language),
  CONSTRAINT fk_exercise_instruction_exercise FOREIGN KEY (exercise_id) REFERENCES exercise (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
