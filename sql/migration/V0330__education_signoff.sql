CREATE TABLE education_signoff (
  id BIGINT NOT NULL AUTO_INCREMENT,
  page VARCHAR(60) NOT NULL,
  language VARCHAR(8) NOT NULL,
  -- SHA-256 of the words that were signed off: other words are a draft again.
  fingerprint CHAR(64) NOT NULL,
  reviewed_by VARCHAR(120) NOT NULL,
  reviewed_on DATE NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_education_signoff_words (page, language, fingerprint)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
