CREATE TABLE protocol_stage (
  id BIGINT NOT NULL AUTO_INCREMENT,
  protocol_id BIGINT NOT NULL,
  place INT NOT NULL,
  title VARCHAR(120) NOT NULL,
  aim VARCHAR(300) NOT NULL,
  criteria TEXT NOT NULL,
  weeks VARCHAR(20) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_protocol_stage_protocol (protocol_id, place),
  CONSTRAINT fk_protocol_stage_protocol FOREIGN KEY (protocol_id) REFERENCES protocol (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
