ALTER TABLE patient_link ADD CONSTRAINT fk_patient_link_program FOREIGN KEY (program_id) REFERENCES program (id);
