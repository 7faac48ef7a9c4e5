CREATE TABLE library_change (
  id INT NOT NULL,
  changes BIGINT NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT ck_library_change_only CHECK (id = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
