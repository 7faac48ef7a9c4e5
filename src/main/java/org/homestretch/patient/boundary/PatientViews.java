package org.homestretch.patient.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;
import org.homestretch.access.boundary.Caller;
import org.homestretch.access.boundary.Roles;
import org.homestretch.patient.control.ConditionCatalog;
import org.homestretch.patient.entity.Contact;
import org.homestretch.patient.entity.Patient;
import org.homestretch.patient.entity.PatientCondition;
import org.homestretch.patient.entity.PersonalDetails;

/** What leaves the component about a patient; conditions leave it for therapists only (PT-10). */
@Dependent
class PatientViews {

    @Inject
    Caller caller;

    @Inject
    ConditionCatalog catalog;

    PatientRef ref(Patient patient) {
        PersonalDetails details = patient.details();
        return new PatientRef(
                patient.id(),
                patient.number(),
                details.name().given(),
                details.name().family(),
                details.birthDate(),
                details.language().tag(),
                details.siteId(),
                patient.isArchived(),
                visibleConditions(patient).stream().map(PatientCondition::code).collect(Collectors.toSet()));
    }

    PatientHeader header(Patient patient, LocalDate today) {
        PersonalDetails details = patient.details();
        Contact contact = details.contact();
        return new PatientHeader(
                patient.id(),
                patient.version(),
                patient.number(),
                details.name().given(),
                details.name().family(),
                details.birthDate(),
                Period.between(details.birthDate(), today).getYears(),
                details.language().tag(),
                details.siteId(),
                contact.phone().orElse(null),
                contact.email().orElse(null),
                patient.registeredAt(),
                archived(patient),
                visibleConditions(patient).stream().map(this::row).toList());
    }

    private List<PatientCondition> visibleConditions(Patient patient) {
        return caller.has(Roles.THERAPIST) ? patient.currentConditions() : List.of();
    }

    private ConditionRow row(PatientCondition condition) {
        return new ConditionRow(
                condition.id(),
                condition.code(),
                catalog.find(condition.code()).map(ConditionCatalog.Entry::name).orElse(condition.code()),
                condition.since().orElse(null),
                condition.note().orElse(null));
    }

    private static PatientHeader.Archived archived(Patient patient) {
        return patient.latestArchiveStep()
                .filter(step -> patient.isArchived())
                .map(step -> new PatientHeader.Archived(step.takenAt(), step.reason()))
                .orElse(null);
    }
}
