ALTER TABLE protocol_entry ADD COLUMN stage_id BIGINT NULL AFTER id;
