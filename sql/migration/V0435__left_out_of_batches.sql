-- Why this handout could not be printed and was left out of its batch; null for all others.
ALTER TABLE handout_batch_item ADD COLUMN left_out VARCHAR(20) NULL;
