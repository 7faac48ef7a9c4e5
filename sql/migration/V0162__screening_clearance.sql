CREATE TABLE screening_clearance (
  screening_id BIGINT NOT NULL,
  question VARCHAR(10) NOT NULL,
  reason VARCHAR(300) NOT NULL,
  cleared_by BIGINT NOT NULL,
  cleared_by_name VARCHAR(120) NOT NULL,
  cleared_by_role VARCHAR(20) NOT NULL,
  cleared_at DATETIME(6) NOT NULL,
  CONSTRAINT pk_screening_clearance PRIMARY KEY (screening_id, question),
  CONSTRAINT fk_screening_clearance_answer FOREIGN KEY (screening_id, question) REFERENCES screening_answer (screening_id, question),
  CONSTRAINT fk_screening_clearance_cleared_by FOREIGN KEY (cleared_by) REFERENCES staff_account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
