CREATE TABLE staff_site (
  staff_account_id BIGINT NOT NULL,
  site_id BIGINT NOT NULL,
  PRIMARY KEY (staff_account_id, site_id),
  CONSTRAINT fk_staff_site_account FOREIGN KEY (staff_account_id) REFERENCES staff_account (id),
  CONSTRAINT fk_staff_site_site FOREIGN KEY (site_id) REFERENCES site (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
