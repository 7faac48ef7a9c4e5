-- Handouts of several programs printed in one go, in the background. A node works on a batch as long as it renews its lease.
CREATE TABLE handout_batch (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL DEFAULT 1,
  created_by BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  status VARCHAR(20) NOT NULL,
  layout VARCHAR(20) NOT NULL,
  paper VARCHAR(20) NOT NULL,
  palette VARCHAR(20) NOT NULL,
  blocks VARCHAR(400) NOT NULL,
  handouts INT NOT NULL,
  done INT NOT NULL DEFAULT 0,
  worker CHAR(36) NULL,
  leased_until DATETIME(6) NULL,
  page_count INT NULL,
  pdf LONGBLOB NULL,
  PRIMARY KEY (id),
  KEY ix_handout_batch_created_by (created_by, created_at),
  KEY ix_handout_batch_created_at (created_at),
  CONSTRAINT fk_handout_batch_created_by FOREIGN KEY (created_by) REFERENCES staff_account (id),
  CONSTRAINT ck_handout_batch_status CHECK (status IN ('WAITING', 'PRINTING', 'DONE', 'CANCELED', 'FAILED')),
  CONSTRAINT ck_handout_batch_file CHECK (status <> 'DONE' OR pdf IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
