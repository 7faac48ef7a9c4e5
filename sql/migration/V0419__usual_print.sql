-- How a member of staff usually wants handouts; the language is always the patient's.
CREATE TABLE usual_print (
  staff_account_id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 1,
  layout VARCHAR(20) NOT NULL,
  paper VARCHAR(20) NOT NULL,
  palette VARCHAR(20) NOT NULL,
  blocks VARCHAR(400) NOT NULL,
  PRIMARY KEY (staff_account_id),
  CONSTRAINT fk_usual_print_staff FOREIGN KEY (staff_account_id) REFERENCES staff_account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
