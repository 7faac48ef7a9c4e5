INSERT INTO patient (given_name, family_name, folded_given_name, folded_family_name, birth_date, language, site_id, registered_at)
SELECT 'Eve', 'Elm', 'eve', 'elm', '1960-01-01', 'en', MIN(id), '${today} 09:00:00' FROM site;
