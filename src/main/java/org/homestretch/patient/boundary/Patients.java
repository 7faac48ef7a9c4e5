package org.homestretch.patient.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.boundary.Caller;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.patient.control.PatientQueries;
import org.homestretch.patient.control.PatientSearch;
import org.homestretch.patient.entity.BirthDates;
import org.homestretch.patient.entity.Contact;
import org.homestretch.patient.entity.Language;
import org.homestretch.patient.entity.Patient;
import org.homestretch.patient.entity.PatientName;
import org.homestretch.patient.entity.PatientRow;
import org.homestretch.patient.entity.PersonalDetails;
import org.homestretch.platform.boundary.ClinicCalendar;

/** Who the clinic's patients are: register, find, open, edit, archive and restore them (PT-1 to PT-12). */
@Stateless
@RolesAllowed({THERAPIST, RECEPTION, MANAGER})
public class Patients {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PatientQueries queries;

    @Inject
    PatientViews views;

    @Inject
    Caller caller;

    @Inject
    AuditTrail auditTrail;

    @Inject
    ClinicCalendar calendar;

    /**
     * Who the patient is; the caller works at the patient's site.
     *
     * @throws UnknownPatientException if there is none of that id
     */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public PatientRef patient(long patientId) {
        return views.ref(served(patientId));
    }

    /** Those of the patients who are treated at the caller's sites, by name; the others are left out (PT-6). */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public List<PatientRow> patients(Collection<Long> patientIds) {
        return queries.atSites(patientIds, caller.siteIds());
    }

    /** At which site each of the patients is treated, for reports; it says nothing else about them. */
    @RolesAllowed({THERAPIST, MANAGER})
    public Map<Long, Long> sites(Collection<Long> patientIds) {
        return queries.sites(patientIds);
    }

    /**
     * Lets only those pass who work at the patient's site (PT-6).
     *
     * @throws UnknownPatientException if there is none of that id
     */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public void mustServe(long patientId) {
        served(patientId);
    }

    /** Whether it is the patient's birth date; false for an unknown patient. The caller limits the tries (PT-12). */
    @PermitAll
    public boolean birthDateMatches(long patientId, LocalDate birthDate) {
        Patient patient = entityManager.find(Patient.class, patientId);
        return patient != null && patient.details().birthDate().equals(birthDate);
    }

    /**
     * Opens the patient's page; on the audit trail (PT-11).
     *
     * @throws UnknownPatientException if there is none of that id
     */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public PatientHeader open(long patientId) {
        Patient patient = served(patientId);
        audit(AuditAction.PATIENT_OPENED, patient);
        return views.header(patient, calendar.today());
    }

    /** One page of the patients that the text means, of the caller's sites only (PT-5, PT-6). */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public List<PatientRow> find(PatientsPage page) {
        PatientQueries.Scope scope = scope(page.text(), page.withArchived());
        return scope.isEmpty()
                ? List.of()
                : queries.page(scope, page.order(), page.descending(), page.first(), page.size());
    }

    /** How many patients the text means. */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public long count(String text, boolean withArchived) {
        PatientQueries.Scope scope = scope(text, withArchived);
        return scope.isEmpty() ? 0 : queries.count(scope);
    }

    /**
     * Registers a patient at one of the caller's sites.
     *
     * @param despiteDuplicate whether the caller has been warned of a possible duplicate and goes on
     * @return id of the new patient
     * @throws PossibleDuplicateException if somebody of that name and birth date is registered and the caller has not
     *     been warned (PT-7)
     * @throws BirthDateNotPossibleException if it is before 1900 or not in the past (PT-3)
     */
    @RolesAllowed({THERAPIST, RECEPTION})
    public long register(PatientDetails details, boolean despiteDuplicate) {
        caller.mustServe(details.siteId());
        PersonalDetails person = person(details);
        if (!despiteDuplicate) {
            refuseDuplicate(details);
        }
        Patient patient = new Patient(person, calendar.now(), calendar.today());
        entityManager.persist(patient);
        entityManager.flush(); // the number comes with the id
        audit(AuditAction.PATIENT_REGISTERED, patient);
        return patient.id();
    }

    /**
     * Changes the personal details.
     *
     * @param version of the record that the form started from
     * @throws PatientChangedMeanwhileException if it is not the present one any more (PT-8)
     * @throws PatientArchivedException if the patient is archived (PT-9)
     * @throws BirthDateNotPossibleException if it is before 1900 or not in the past (PT-3)
     */
    @RolesAllowed({THERAPIST, RECEPTION})
    public void change(long patientId, long version, PatientDetails details) {
        Patient patient = active(patientId);
        caller.mustServe(details.siteId());
        if (patient.version() != version) {
            throw new PatientChangedMeanwhileException();
        }
        patient.correct(person(details), calendar.today());
        audit(AuditAction.PATIENT_CHANGED, patient);
    }

    /** Archives the patient, for instance at the end of treatment (PT-9). */
    @RolesAllowed({THERAPIST, RECEPTION})
    public void archive(long patientId, String reason) {
        Patient patient = active(patientId);
        patient.archive(reason, calendar.now(), caller.staffId());
        audit(AuditAction.PATIENT_ARCHIVED, patient);
    }

    /** Takes the patient back from the archive; nothing happens when the patient is there no more (PT-9). */
    @RolesAllowed({THERAPIST, RECEPTION})
    public void restore(long patientId, String reason) {
        Patient patient = served(patientId);
        if (patient.isArchived()) {
            patient.restore(reason, calendar.now(), caller.staffId());
            audit(AuditAction.PATIENT_RESTORED, patient);
        }
    }

    private Patient served(long patientId) {
        Patient patient = entityManager.find(Patient.class, patientId);
        if (patient == null) {
            throw new UnknownPatientException();
        }
        caller.mustServe(patient.details().siteId());
        return patient;
    }

    private Patient active(long patientId) {
        Patient patient = served(patientId);
        if (patient.isArchived()) {
            throw new PatientArchivedException(patient.number());
        }
        return patient;
    }

    private PatientQueries.Scope scope(String text, boolean withArchived) {
        return new PatientQueries.Scope(PatientSearch.read(text, calendar.today()), caller.siteIds(), withArchived);
    }

    private PersonalDetails person(PatientDetails details) {
        if (!BirthDates.isPossible(details.birthDate(), calendar.today())) {
            throw new BirthDateNotPossibleException();
        }
        return new PersonalDetails(
                new PatientName(details.givenName(), details.familyName()),
                details.birthDate(),
                Language.of(details.language()),
                new Contact(details.phone(), details.email()),
                details.siteId());
    }

    private void refuseDuplicate(PatientDetails details) {
        queries.namesakes(details.givenName(), details.familyName(), details.birthDate()).stream()
                .findFirst()
                .ifPresent(other -> {
                    boolean served = caller.siteIds().contains(other.details().siteId());
                    throw new PossibleDuplicateException(other.id(), other.number(), other.isArchived(), served);
                });
    }

    private void audit(AuditAction action, Patient patient) {
        auditTrail.record(action, patient.id(), "patient " + patient.number());
    }
}
