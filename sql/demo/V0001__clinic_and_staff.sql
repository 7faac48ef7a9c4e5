-- The names are invented; the password of all accounts is in accounts.txt.
UPDATE clinic SET name = 'Meadow and Harbor Physiotherapy (demo)', version = version + 1;
UPDATE site
SET name = 'Meadow Lane', address = '4 Meadow Lane\nSampletown', phone = '555 0140', version = version + 1
ORDER BY id
LIMIT 1;
INSERT INTO site (name, address, phone) VALUES ('Harbor Street', '21 Harbor Street\nSampletown', '555 0180');

-- The manager may be there already: the server opens that account in a clinic without any.
INSERT INTO staff_account (username, display_name, role, password_hash, must_change_password, active)
VALUES
  ('thea', 'Thea Sample', 'THERAPIST', 'PBKDF2WithHmacSHA512:210000:9DQX1+MXM8cx22ecUIzLQg==:R+5dX8SaUtDMefR2EimraCKf7W4p1jf1LmhDX3/qYdE=', FALSE, TRUE),
  ('otis', 'Otis Specimen', 'THERAPIST', 'PBKDF2WithHmacSHA512:210000:qEtNjNiSczpL+PWDoJGH/g==:/xNBreqIXHaY8NGJ1RhoveGnKakb+YmHwsG9qMBNpho=', FALSE, TRUE),
  ('rita', 'Rita Desk', 'RECEPTION', 'PBKDF2WithHmacSHA512:210000:RhceHQCkWr6EOGOn7+EreQ==:+3kDSbVpRvzYaz2JK8a8UJ0wTIkU1cx1fXo2BG8Xgao=', FALSE, TRUE),
  ('manager', 'Max Overview', 'MANAGER', 'PBKDF2WithHmacSHA512:210000:GmwI/Q4o69WJEudE/S504w==:Zj8m73ACJm2m6MFC2nNl5xpb2uMo4jRYT+4Dm9ILdd0=', FALSE, TRUE)
ON DUPLICATE KEY UPDATE
  display_name = VALUES(display_name), password_hash = VALUES(password_hash), must_change_password = FALSE;

DELETE FROM staff_site;
INSERT INTO staff_site (staff_account_id, site_id)
SELECT a.id, s.id
FROM staff_account a
JOIN site s ON a.username IN ('rita', 'manager')
  OR a.username = 'thea' AND s.name = 'Meadow Lane'
  OR a.username = 'otis' AND s.name = 'Harbor Street';
