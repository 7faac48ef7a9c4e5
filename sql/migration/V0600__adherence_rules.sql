CREATE TABLE adherence_rules (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 1,
  rest_days_in_seven INT NOT NULL,
  good_from INT NOT NULL,
  partial_from INT NOT NULL,
  coverage_from INT NOT NULL,
  pain_safe INT NOT NULL,
  pain_acceptable INT NOT NULL,
  pain_green_rise INT NOT NULL,
  pain_red_rise INT NOT NULL,
  pain_review INT NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT ck_adherence_rules_only CHECK (id = 1),
  CONSTRAINT ck_adherence_rules_rest CHECK (rest_days_in_seven BETWEEN 0 AND 7),
  CONSTRAINT ck_adherence_rules_bands CHECK (0 < partial_from AND partial_from < good_from AND good_from <= 100),
  CONSTRAINT ck_adherence_rules_coverage CHECK (coverage_from BETWEEN 0 AND 100),
  CONSTRAINT ck_adherence_rules_pain CHECK (
    0 <= pain_safe AND pain_safe <= pain_acceptable AND pain_acceptable < pain_review AND pain_review <= 10
    AND 0 <= pain_green_rise AND pain_green_rise < pain_red_rise
  )
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
