INSERT INTO library_change (id, changes) VALUES (1, 0);
