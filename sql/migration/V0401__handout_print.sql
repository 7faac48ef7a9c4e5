CREATE TABLE handout_print (
  id BIGINT NOT NULL AUTO_INCREMENT,
  handout_id BIGINT NOT NULL,
  printed_at DATETIME(6) NOT NULL,
  printed_by BIGINT NOT NULL,
  printed_by_name VARCHAR(120) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_handout_print_handout (handout_id, printed_at),
  KEY ix_handout_print_printed_by (printed_by),
  CONSTRAINT fk_handout_print_handout FOREIGN KEY (handout_id) REFERENCES handout (id),
  CONSTRAINT fk_handout_print_printed_by FOREIGN KEY (printed_by) REFERENCES staff_account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
