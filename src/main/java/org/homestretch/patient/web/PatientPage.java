package org.homestretch.patient.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.homestretch.patient.boundary.PatientHeader;
import org.homestretch.patient.boundary.Patients;
import org.homestretch.platform.boundary.ClinicCalendar;

/** The page of one patient; the other components put their sections below the head and read the {@link #getId() id}. */
@Named
@ViewScoped
public class PatientPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Patients patients;

    @Inject
    ClinicCalendar calendar;

    private long id;
    private PatientHeader patient;
    private String reason;

    public void open() {
        patient = patients.open(id);
    }

    public String archive() {
        patients.archive(id, reason);
        return reopen();
    }

    public String restore() {
        patients.restore(id, reason);
        return reopen();
    }

    private String reopen() {
        return "/clinic/patient/patient?faces-redirect=true&id=" + id;
    }

    public LocalDate getArchivedOn() {
        return calendar.dayOf(patient.archived().at());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public PatientHeader getPatient() {
        return patient;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
