-- The bytes of pictures, found by what they are. A row never changes, so whoever shows one may keep it for ever.
CREATE TABLE picture (
  content_hash CHAR(64) NOT NULL,
  content_type VARCHAR(20) NOT NULL,
  width INT NOT NULL,
  height INT NOT NULL,
  bytes LONGBLOB NOT NULL,
  PRIMARY KEY (content_hash),
  CONSTRAINT ck_picture_type CHECK (content_type IN ('image/jpeg', 'image/png')),
  CONSTRAINT ck_picture_size CHECK (width BETWEEN 1 AND 1600 AND height BETWEEN 1 AND 1600)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
