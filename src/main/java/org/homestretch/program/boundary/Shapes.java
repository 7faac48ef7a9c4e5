package org.homestretch.program.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.homestretch.access.boundary.Caller;
import org.homestretch.patient.boundary.Patients;
import org.homestretch.patient.entity.PatientRow;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.ServedPrograms.Served;
import org.homestretch.program.control.LibraryExercise;
import org.homestretch.program.control.LibraryExercises;
import org.homestretch.program.entity.PrescribedExercise;
import org.homestretch.program.entity.ProgramVersion;
import org.homestretch.program.entity.StagePlan;

/** Finds programs whose structure can be copied, and tells them apart without a word about whose they are (P-28). */
@RequestScoped
class Shapes {

    /** Nobody looks for a structure farther back. */
    private static final int LOOKED_AT = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Patients patients;

    @Inject
    LibraryExercises library;

    @Inject
    Caller caller;

    @Inject
    ClinicCalendar calendar;

    List<ProgramShape> offeredFor(Served draft, int first, int size) {
        List<ProgramVersion> page = different(served(latestBut(draft.program().id()))).stream()
                .skip(first)
                .limit(size)
                .toList();
        Map<Long, LibraryExercise> exercises = library.byId(exercisesOf(page), LibraryExercises.STAFF_LANGUAGE);
        return page.stream().map(version -> shape(version, exercises)).toList();
    }

    /** The latest versions of other programs, if the caller issued them. */
    private List<ProgramVersion> latestBut(long programId) {
        return entities.createQuery(
                        "SELECT v FROM ProgramVersion v JOIN FETCH v.program p WHERE v.issued.staffId = :caller"
                                + " AND p.id <> :programId AND v.number = (SELECT MAX(other.number)"
                                + " FROM ProgramVersion other WHERE other.program = p AND other.issued.at IS NOT NULL)"
                                + " ORDER BY v.issued.at DESC, v.id DESC",
                        ProgramVersion.class)
                .setParameter("caller", caller.staffId())
                .setParameter("programId", programId)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "v.items")
                .setMaxResults(LOOKED_AT)
                .getResultList();
    }

    private List<ProgramVersion> served(List<ProgramVersion> versions) {
        Set<Long> ids =
                versions.stream().map(version -> version.program().patientId()).collect(Collectors.toSet());
        Set<Long> mine = patients.patients(ids).stream().map(PatientRow::id).collect(Collectors.toSet());
        return versions.stream()
                .filter(version -> mine.contains(version.program().patientId()))
                .toList();
    }

    /** One of each structure; programs that came of the same protocol are often the same. */
    private static Collection<ProgramVersion> different(List<ProgramVersion> versions) {
        Map<List<Object>, ProgramVersion> byStructure = new LinkedHashMap<>();
        versions.forEach(version -> byStructure.putIfAbsent(structure(version), version));
        return byStructure.values();
    }

    private static List<Object> structure(ProgramVersion version) {
        return version.itemsOf(StagePlan.FIRST).stream()
                .<Object>map(item -> List.of(
                        item.exerciseId(),
                        item.prescription().phase(),
                        item.prescription().dosage(),
                        item.prescription().schedule().withoutAnchor()))
                .toList();
    }

    private static Set<Long> exercisesOf(List<ProgramVersion> versions) {
        return versions.stream()
                .flatMap(version -> version.itemsOf(StagePlan.FIRST).stream().limit(ProgramShape.TITLES_MAX))
                .map(PrescribedExercise::exerciseId)
                .collect(Collectors.toSet());
    }

    private ProgramShape shape(ProgramVersion version, Map<Long, LibraryExercise> exercises) {
        return new ProgramShape(
                version.program().id(),
                version.itemsOf(StagePlan.FIRST).size(),
                version.itemsOf(StagePlan.FIRST).stream()
                        .limit(ProgramShape.TITLES_MAX)
                        .map(item -> exercises.get(item.exerciseId()).words().title())
                        .toList(),
                version.issued().orElseThrow().at().atZone(calendar.zone()).toLocalDate());
    }
}
