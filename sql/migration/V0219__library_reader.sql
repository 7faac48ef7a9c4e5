CREATE TABLE library_reader (
  staff_account_id BIGINT NOT NULL,
  language VARCHAR(10) NOT NULL,
  PRIMARY KEY (staff_account_id),
  CONSTRAINT fk_library_reader_staff FOREIGN KEY (staff_account_id) REFERENCES staff_account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
