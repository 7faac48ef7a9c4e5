CREATE TABLE protocol (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  code VARCHAR(60) NOT NULL,
  place INT NOT NULL,
  title VARCHAR(120) NOT NULL,
  purpose VARCHAR(400) NOT NULL,
  seed_hash CHAR(64) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_protocol_code (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
