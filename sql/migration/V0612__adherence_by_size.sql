-- The clinic's own adherence by the number of exercises of a program, as the latest daily round found it.
CREATE TABLE adherence_by_size (
  size_group VARCHAR(20) NOT NULL,
  row_version INT NOT NULL,
  measured_on DATE NOT NULL,
  patients INT NOT NULL,
  lower_percent INT NULL,
  median_percent INT NULL,
  upper_percent INT NULL,
  CONSTRAINT pk_adherence_by_size PRIMARY KEY (size_group),
  CONSTRAINT ck_adherence_by_size_patients CHECK (patients >= 0),
  CONSTRAINT ck_adherence_by_size_suppressed CHECK ((patients < 5) = (median_percent IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
