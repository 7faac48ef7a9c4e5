package org.homestretch.program.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.homestretch.patient.boundary.ConditionNoted;
import org.homestretch.patient.boundary.Patients;
import org.homestretch.patient.boundary.ScreeningRecorded;
import org.homestretch.program.control.LibraryExercise;
import org.homestretch.program.control.LibraryExercises;
import org.homestretch.program.control.ReviewedPatient;
import org.homestretch.program.entity.Caution;
import org.homestretch.program.entity.CautionKey;
import org.homestretch.program.entity.CautionLevel;
import org.homestretch.program.entity.PrescribedExercise;
import org.homestretch.program.entity.Program;
import org.homestretch.program.entity.ProgramStatus;
import org.homestretch.program.entity.ProgramVersion;

/** Looks again at the programs that a patient follows when something new is known (P-48). */
@RequestScoped
class ProgramsInUse {

    static final Set<ProgramStatus> IN_USE = EnumSet.of(ProgramStatus.ACTIVE, ProgramStatus.ON_HOLD);

    /** More programs than anybody follows at a time. */
    private static final int PROGRAMS_MAX = 20;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Patients patients;

    @Inject
    SafetyReviews reviews;

    @Inject
    LibraryExercises library;

    @Inject
    Event<CautionsArose> arose;

    /** What the new condition says that was not said before. */
    void lookAgain(@Observes ConditionNoted noted) {
        ReviewedPatient now = reviews.known(patients.patient(noted.patientId()));
        Set<String> before = new HashSet<>(now.conditions());
        before.remove(noted.code());
        programsOf(noted.patientId()).forEach(program -> report(program, newCautions(program, now.with(before), now)));
    }

    /** Only what blocks: the rest of a screening waits for the next version. */
    void lookAgain(@Observes ScreeningRecorded recorded) {
        ReviewedPatient now = reviews.known(patients.patient(recorded.patientId()));
        ReviewedPatient unasked = new ReviewedPatient(now.conditions(), now.age(), null);
        programsOf(recorded.patientId())
                .forEach(program -> report(
                        program,
                        newCautions(program, unasked, now).stream()
                                .filter(caution -> caution.level() == CautionLevel.BLOCK)
                                .toList()));
    }

    private List<Program> programsOf(long patientId) {
        return entities.createQuery(
                        "SELECT p FROM Program p WHERE p.patientId = :patient AND p.status IN :inUse ORDER BY p.id DESC",
                        Program.class)
                .setParameter("patient", patientId)
                .setParameter("inUse", IN_USE)
                .setMaxResults(PROGRAMS_MAX)
                .getResultList();
    }

    private List<Caution> newCautions(Program program, ReviewedPatient before, ReviewedPatient now) {
        List<PrescribedExercise> items = latest(program).items();
        Map<Long, LibraryExercise> exercises = library.of(items, LibraryExercises.STAFF_LANGUAGE);
        Set<CautionKey> known = reviews.cautions(before, items, exercises).stream()
                .map(Caution::key)
                .collect(Collectors.toSet());
        return reviews.cautions(now, items, exercises).stream()
                .filter(Caution::needsAnswer)
                .filter(caution -> !known.contains(caution.key()))
                .toList();
    }

    private void report(Program program, List<Caution> cautions) {
        cautions.stream().map(Caution::level).max(CautionLevel::compareTo).ifPresent(gravest -> {
            List<String> rules = cautions.stream()
                    .map(caution -> caution.key().reference())
                    .distinct()
                    .toList();
            report(program, gravest, rules);
        });
    }

    /** Tells whoever issued the version in use. */
    void report(Program program, CautionLevel gravest, List<String> rules) {
        long therapist = latest(program).issued().orElseThrow().staffId();
        arose.fire(new CautionsArose(program.patientId(), program.id(), therapist, gravest, rules));
    }

    static ProgramVersion latest(Program program) {
        List<ProgramVersion> issued = program.issuedVersions();
        return issued.get(issued.size() - 1);
    }
}
