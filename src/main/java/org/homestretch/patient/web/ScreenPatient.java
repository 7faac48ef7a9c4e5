package org.homestretch.patient.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.homestretch.access.boundary.Sites;
import org.homestretch.patient.boundary.PatientRef;
import org.homestretch.patient.boundary.Patients;
import org.homestretch.patient.boundary.ScreeningRow;
import org.homestretch.patient.boundary.ScreeningView;
import org.homestretch.patient.boundary.Screenings;
import org.homestretch.platform.boundary.ClinicCalendar;

/** The therapist asks the questions of a screening, and goes back to where the need for it arose. */
@Named
@ViewScoped
public class ScreenPatient implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Screenings screenings;

    @Inject
    Patients patients;

    @Inject
    Sites sites;

    @Inject
    ClinicCalendar calendar;

    private long patientId;
    private Long programId;
    private PatientRef patient;
    private ScreeningView before;
    private List<ScreeningRow> history;
    private ScreeningForm form;
    private String emergencyNumber;

    public void open() {
        patient = patients.patient(patientId);
        before = screenings.latest(patientId).orElse(null);
        history = screenings.history(patientId);
        emergencyNumber = sites.clinic().emergencyNumber();
        form = new ScreeningForm(screenings.questions(), before);
    }

    public String record() {
        screenings.record(patientId, form.filledIn());
        return programId == null
                ? "/clinic/patient/patient?faces-redirect=true&id=" + patientId
                : "/clinician/program/prescribe?faces-redirect=true&program=" + programId;
    }

    public String getEmergencyNumber() {
        return emergencyNumber;
    }

    /** A point in time on the clinic's clock. */
    public ZonedDateTime local(Instant instant) {
        return instant.atZone(calendar.zone());
    }

    public long getPatientId() {
        return patientId;
    }

    public void setPatientId(long patientId) {
        this.patientId = patientId;
    }

    /** The program whose draft asked for the screening, or null. */
    public Long getProgramId() {
        return programId;
    }

    public void setProgramId(Long programId) {
        this.programId = programId;
    }

    public PatientRef getPatient() {
        return patient;
    }

    /** The latest screening, or null before the first. */
    public ScreeningView getBefore() {
        return before;
    }

    public List<ScreeningRow> getHistory() {
        return history;
    }

    public ScreeningForm getForm() {
        return form;
    }
}
