INSERT INTO library_seed (id, content_hash) VALUES (1, NULL);
