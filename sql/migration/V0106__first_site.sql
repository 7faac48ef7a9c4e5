INSERT INTO site (name, address, phone) VALUES ('Main site', '', '');
