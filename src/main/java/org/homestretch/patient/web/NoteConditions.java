package org.homestretch.patient.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import org.homestretch.patient.boundary.KnownCondition;
import org.homestretch.patient.boundary.PatientConditions;

/** A therapist notes and ends conditions on the patient's page. */
@Named
@RequestScoped
public class NoteConditions {

    @Inject
    PatientConditions conditions;

    private String code;
    private YearMonth since;
    private String note;

    public List<KnownCondition> getCatalog() {
        return conditions.catalog();
    }

    public String add(long patientId) {
        conditions.add(patientId, code, since, note);
        return reopen(patientId);
    }

    public String end(long patientId, long conditionId) {
        conditions.end(patientId, conditionId);
        return reopen(patientId);
    }

    private static String reopen(long patientId) {
        return "/clinic/patient/patient?faces-redirect=true&id=" + patientId;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public YearMonth getSince() {
        return since;
    }

    public void setSince(YearMonth since) {
        this.since = since;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
