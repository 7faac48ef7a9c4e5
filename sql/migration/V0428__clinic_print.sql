-- How handouts are printed for whoever has not chosen otherwise. Without a paper it is that of the clinic's country.
CREATE TABLE clinic_print (
  id BIGINT NOT NULL,
  version BIGINT NOT NULL DEFAULT 1,
  layout VARCHAR(20) NOT NULL,
  paper VARCHAR(20) NULL,
  palette VARCHAR(20) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT ck_clinic_print_only CHECK (id = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
