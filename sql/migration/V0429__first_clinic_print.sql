INSERT INTO clinic_print (id, layout, paper, palette) VALUES (1, 'STANDARD', NULL, 'COLOR');
