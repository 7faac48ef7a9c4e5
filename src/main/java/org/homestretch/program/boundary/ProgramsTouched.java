package org.homestretch.program.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.homestretch.patient.boundary.PatientConditions;
import org.homestretch.program.control.ExerciseFacts;
import org.homestretch.program.control.LibraryExercise;
import org.homestretch.program.control.LibraryExercises;
import org.homestretch.program.control.MatrixRule;
import org.homestretch.program.entity.PrescribedExercise;
import org.homestretch.program.entity.Program;

/** Which programs in use a rule touches, batch by batch, by the conditions on record (P-52). */
@RequestScoped
class ProgramsTouched {

    static final int BATCH = 200;

    /** More than a clinic has in use; a bound for what one request may read. */
    static final int PROGRAMS_MAX = 5_000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    PatientConditions conditions;

    @Inject
    LibraryExercises library;

    /** Tells of each program in use whether the rule touches it. */
    void each(MatrixRule rule, BiConsumer<Program, Boolean> told) {
        long after = 0;
        for (int seen = 0; seen < PROGRAMS_MAX; seen += BATCH) {
            List<Program> batch = batch(after);
            tell(rule, batch, told);
            if (batch.size() < BATCH) {
                return;
            }
            after = batch.get(batch.size() - 1).id();
        }
    }

    private void tell(MatrixRule rule, List<Program> batch, BiConsumer<Program, Boolean> told) {
        Map<Long, Set<String>> conditionsOf =
                conditions.current(batch.stream().map(Program::patientId).collect(Collectors.toSet()));
        Map<Long, LibraryExercise> exercises = library.byId(
                batch.stream()
                        .flatMap(program -> items(program).stream())
                        .map(PrescribedExercise::exerciseId)
                        .collect(Collectors.toSet()),
                LibraryExercises.STAFF_LANGUAGE);
        for (Program program : batch) {
            List<ExerciseFacts> facts = items(program).stream()
                    .map(item -> exercises.get(item.exerciseId()).facts())
                    .toList();
            told.accept(program, rule.touches(conditionsOf.getOrDefault(program.patientId(), Set.of()), facts));
        }
    }

    private static Collection<PrescribedExercise> items(Program program) {
        return ProgramsInUse.latest(program).items();
    }

    private List<Program> batch(long after) {
        return entities.createQuery(
                        "SELECT p FROM Program p WHERE p.status IN :inUse AND p.id > :after ORDER BY p.id",
                        Program.class)
                .setParameter("inUse", ProgramsInUse.IN_USE)
                .setParameter("after", after)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "p.versions")
                .setHint("eclipselink.batch", "p.versions.items")
                .setMaxResults(BATCH)
                .getResultList();
    }
}
