CREATE TABLE library_seed (
  id INT NOT NULL,
  content_hash CHAR(64) NULL,
  PRIMARY KEY (id),
  CONSTRAINT ck_library_seed_only CHECK (id = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
