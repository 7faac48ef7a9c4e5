package org.homestretch.patient.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.homestretch.patient.boundary.PatientChangedMeanwhileException;
import org.homestretch.patient.boundary.PatientDetails;
import org.homestretch.patient.boundary.PatientHeader;
import org.homestretch.patient.boundary.Patients;

/** The front desk changes what is on record about a person; what somebody else changed meanwhile is shown, not lost (PT-8). */
@Named
@ViewScoped
public class EditPatient implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Patients patients;

    private long id;
    private PatientHeader opened;
    private PatientForm form;
    private List<Difference> differences;

    /** A field that somebody else changed while the form was open: its name in the form, and what it is now. */
    public record Difference(String field, Serializable now) implements Serializable {}

    public void open() {
        opened = patients.open(id);
        form = new PatientForm(opened.details());
    }

    public String save() {
        try {
            patients.change(id, opened.version(), form.details());
            return "/clinic/patient/patient?faces-redirect=true&id=" + id;
        } catch (PatientChangedMeanwhileException changed) {
            PatientHeader current = patients.open(id);
            differences = differences(opened.details(), current.details());
            form.follow(opened.details(), current.details());
            opened = current;
            return null;
        }
    }

    private static List<Difference> differences(PatientDetails before, PatientDetails now) {
        return Stream.of(
                        difference("givenName", before, now, PatientDetails::givenName),
                        difference("familyName", before, now, PatientDetails::familyName),
                        difference("birthDate", before, now, PatientDetails::birthDate),
                        difference("language", before, now, PatientDetails::language),
                        difference("phone", before, now, PatientDetails::phone),
                        difference("email", before, now, PatientDetails::email),
                        difference("site", before, now, PatientDetails::siteId))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Difference difference(
            String field, PatientDetails before, PatientDetails now, Function<PatientDetails, Serializable> value) {
        return Objects.equals(value.apply(before), value.apply(now)) ? null : new Difference(field, value.apply(now));
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public boolean isChangedMeanwhile() {
        return differences != null;
    }

    public PatientHeader getPatient() {
        return opened;
    }

    public PatientForm getForm() {
        return form;
    }

    /** Null until somebody else turns out to have changed the patient. */
    public List<Difference> getDifferences() {
        return differences;
    }
}
