ALTER TABLE protocol_entry DROP FOREIGN KEY fk_protocol_entry_protocol;
ALTER TABLE protocol_entry DROP KEY ix_protocol_entry_protocol, DROP COLUMN protocol_id;
