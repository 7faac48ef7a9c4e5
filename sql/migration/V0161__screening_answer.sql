CREATE TABLE screening_answer (
  screening_id BIGINT NOT NULL,
  question VARCHAR(10) NOT NULL,
  answered_yes BOOLEAN NOT NULL,
  note VARCHAR(300) NULL,
  CONSTRAINT pk_screening_answer PRIMARY KEY (screening_id, question),
  CONSTRAINT fk_screening_answer_screening FOREIGN KEY (screening_id) REFERENCES screening (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
