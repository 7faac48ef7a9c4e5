-- ISO 3166 code; proposes the emergency number and the paper. Null until the manager says which.
ALTER TABLE clinic ADD COLUMN country CHAR(2) NULL;
