ALTER TABLE protocol_entry MODIFY COLUMN stage_id BIGINT NOT NULL;
ALTER TABLE protocol_entry
  ADD KEY ix_protocol_entry_stage (stage_id, place),
  ADD CONSTRAINT fk_protocol_entry_stage FOREIGN KEY (stage_id) REFERENCES protocol_stage (id);
