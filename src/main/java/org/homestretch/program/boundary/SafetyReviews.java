package org.homestretch.program.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.homestretch.patient.boundary.PatientRef;
import org.homestretch.patient.boundary.Screenings;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.control.ClinicRuleQueries;
import org.homestretch.program.control.LibraryExercise;
import org.homestretch.program.control.ReviewedDraft;
import org.homestretch.program.control.ReviewedItem;
import org.homestretch.program.control.ReviewedPatient;
import org.homestretch.program.control.StagedReview;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.PrescribedExercise;
import org.homestretch.program.entity.StagePlan;

/** Looks at exercises with all that is known of the patient, by all rules, those of the clinic included. */
@RequestScoped
class SafetyReviews {

    @Inject
    StagedReview review;

    @Inject
    Screenings screenings;

    @Inject
    ClinicRuleQueries clinicRules;

    @Inject
    ClinicCalendar calendar;

    List<Caution> cautions(
            PatientRef patient, Collection<PrescribedExercise> items, Map<Long, LibraryExercise> exercises) {
        return cautions(known(patient), items, exercises);
    }

    List<Caution> cautions(
            ReviewedPatient patient, Collection<PrescribedExercise> items, Map<Long, LibraryExercise> exercises) {
        Map<Integer, List<ReviewedItem>> byStage = items.stream()
                .collect(Collectors.groupingBy(
                        PrescribedExercise::stage,
                        TreeMap::new,
                        Collectors.mapping(item -> reviewed(item, exercises), Collectors.toList())));
        byStage.putIfAbsent(StagePlan.FIRST, List.of());
        return review.cautions(
                byStage.values().stream()
                        .map(stage -> new ReviewedDraft(stage, patient))
                        .toList(),
                clinicRules.inForce(calendar.today()));
    }

    static ReviewedItem reviewed(PrescribedExercise item, Map<Long, LibraryExercise> exercises) {
        return new ReviewedItem(item.itemKey(), exercises.get(item.exerciseId()).facts(), item.prescription());
    }

    ReviewedPatient known(PatientRef patient) {
        return new ReviewedPatient(
                patient.conditionCodes(),
                Period.between(patient.birthDate(), calendar.today()).getYears(),
                screenings.latest(patient.id()).orElse(null));
    }
}
