package org.homestretch.patient.entity;

/** The columns by which a list of patients can be put in order; nothing else reaches the database. */
public enum PatientOrder {
    NAME,
    BIRTH_DATE,
    NUMBER
}
