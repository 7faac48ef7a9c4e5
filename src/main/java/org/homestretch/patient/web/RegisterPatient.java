package org.homestretch.patient.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.homestretch.access.boundary.Caller;
import org.homestretch.patient.boundary.PatientDetails;
import org.homestretch.patient.boundary.Patients;
import org.homestretch.patient.boundary.PossibleDuplicateException;
import org.homestretch.patient.entity.Language;

/** The front desk registers a patient, and decides what to do about a possible duplicate (PT-7). */
@Named
@ViewScoped
public class RegisterPatient implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Patients patients;

    @Inject
    Caller caller;

    private PatientForm form;
    private Duplicate duplicate;

    /** Whom the clinic has already, and for which name and birth date that was said. */
    public record Duplicate(
            long patientId, String number, boolean archived, boolean canBeOpened, PatientDetails warnedFor)
            implements Serializable {

        boolean concerns(PatientDetails details) {
            return warnedFor.isSamePersonAs(details);
        }
    }

    @PostConstruct
    void open() {
        Long onlySite =
                caller.siteIds().size() == 1 ? caller.siteIds().iterator().next() : null;
        form = new PatientForm(Language.ENGLISH.tag(), onlySite);
    }

    public String register() {
        duplicate = null;
        return register(false);
    }

    /** What was typed since the warning counts: another name or birth date is checked again. */
    public String registerAnyway() {
        return register(duplicate != null && duplicate.concerns(form.details()));
    }

    private String register(boolean despiteDuplicate) {
        PatientDetails details = form.details();
        try {
            long id = patients.register(details, despiteDuplicate);
            return "/clinic/patient/patient?faces-redirect=true&id=" + id;
        } catch (PossibleDuplicateException possible) {
            duplicate = new Duplicate(
                    possible.patientId(),
                    possible.number(),
                    possible.isArchived(),
                    possible.isServedByCaller(),
                    details);
            return null;
        }
    }

    public PatientForm getForm() {
        return form;
    }

    /** Null while there is none. */
    public Duplicate getDuplicate() {
        return duplicate;
    }
}
