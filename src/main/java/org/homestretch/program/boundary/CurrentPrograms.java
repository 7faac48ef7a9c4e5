package org.homestretch.program.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.homestretch.access.boundary.Caller;
import org.homestretch.patient.boundary.PatientRef;
import org.homestretch.patient.boundary.Patients;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.control.SessionTimeEstimate;
import org.homestretch.program.entity.PrescribedExercise;
import org.homestretch.program.entity.Program;
import org.homestretch.program.entity.ProgramStatus;
import org.homestretch.program.entity.ProgramVersion;

/** Which of a patient's programs a visit is about (P-70). */
@Stateless
@RolesAllowed({THERAPIST, MANAGER})
public class CurrentPrograms {

    private static final List<EnumSet<ProgramStatus>> CURRENT_FIRST = List.of(
            EnumSet.of(ProgramStatus.ACTIVE, ProgramStatus.ON_HOLD),
            EnumSet.of(ProgramStatus.DRAFT),
            EnumSet.of(ProgramStatus.COMPLETED, ProgramStatus.REVOKED));

    @PersistenceContext
    EntityManager entities;

    @Inject
    Patients patients;

    @Inject
    Caller caller;

    @Inject
    ClinicCalendar calendar;

    /**
     * The latest program that is active or on hold; else the latest draft; else the latest that is over. The caller works
     * at the patient's site.
     */
    @RolesAllowed({THERAPIST, MANAGER})
    public Optional<CurrentProgram> current(long patientId) {
        PatientRef patient = patients.patient(patientId);
        return CURRENT_FIRST.stream()
                .flatMap(statuses -> latest(patientId, statuses).stream())
                .findFirst()
                .map(program -> current(program, patient));
    }

    private List<Program> latest(long patientId, Collection<ProgramStatus> statuses) {
        return Histories.read(entities.createQuery(
                        "SELECT p FROM Program p WHERE p.patientId = :patient AND p.status IN :statuses"
                                + " ORDER BY p.id DESC",
                        Program.class)
                .setParameter("patient", patientId)
                .setParameter("statuses", statuses)
                .setMaxResults(1));
    }

    private CurrentProgram current(Program program, PatientRef patient) {
        ProgramHistory history = Histories.of(program);
        List<PrescribedExercise> items = items(program, history.stageInForceOn(calendar.today()));
        Sight sight = caller.has(THERAPIST) ? Sight.PRESCRIBING : Sight.OVERSEEING;
        return new CurrentProgram(
                Views.row(program),
                history,
                items.size(),
                SessionTimeEstimate.ofFullestDay(
                        items.stream().map(PrescribedExercise::prescription).toList()),
                Views.possible(program, patient.archived(), sight));
    }

    /** Of the latest version those of the stage in force; before the first version, those of the draft. */
    private static List<PrescribedExercise> items(Program program, int stage) {
        List<ProgramVersion> issued = program.issuedVersions();
        return issued.isEmpty()
                ? program.draft().map(ProgramVersion::items).orElse(List.of())
                : issued.get(issued.size() - 1).items().stream()
                        .filter(item -> item.stage() == stage)
                        .toList();
    }
}
