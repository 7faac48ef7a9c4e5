ALTER TABLE patient_link ADD CONSTRAINT fk_patient_link_patient FOREIGN KEY (patient_id) REFERENCES patient (id);
