package org.homestretch.program.boundary;

import static org.homestretch.access.boundary.Roles.MANAGER;
import static org.homestretch.access.boundary.Roles.RECEPTION;
import static org.homestretch.access.boundary.Roles.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homestretch.access.boundary.AuditTrail;
import org.homestretch.access.boundary.Caller;
import org.homestretch.access.entity.AuditAction;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.program.boundary.ProgramStages.Answered;
import org.homestretch.program.boundary.ProgramStages.Next;
import org.homestretch.program.boundary.ServedPrograms.Served;
import org.homestretch.program.entity.Acknowledgement;
import org.homestretch.program.entity.CautionKey;
import org.homestretch.program.entity.IssuedInstruction;
import org.homestretch.program.entity.Program;
import org.homestretch.program.entity.ProgramVersion;
import org.homestretch.program.entity.StageBeginning;
import org.homestretch.program.entity.StagePlan;
import org.homestretch.program.entity.StageStart;

/** How a patient goes from one stage of a program to the next (P-34, P-36). */
@Stateless
@RolesAllowed({THERAPIST, RECEPTION, MANAGER})
public class Stages {

    @Inject
    ServedPrograms programs;

    @Inject
    DraftReviews reviews;

    @Inject
    Caller caller;

    @Inject
    AuditTrail auditTrail;

    @Inject
    ClinicCalendar calendar;

    /** The stages of the version in force today; empty when none is, or it is not divided. */
    @RolesAllowed({THERAPIST, RECEPTION, MANAGER})
    public Optional<ProgramStages> of(long programId) {
        Served served = programs.toRead(programId);
        boolean clinical = caller.has(THERAPIST) || caller.has(MANAGER);
        return inForce(served.program())
                .filter(version -> !version.stages().isEmpty())
                .map(version -> new ProgramStages(
                        version.id(),
                        stageInForce(served.program()),
                        version.stages().stream()
                                .map(plan -> stage(version, plan, clinical))
                                .toList(),
                        caller.has(THERAPIST) ? next(served, version).orElse(null) : null));
    }

    private static ProgramStages.Stage stage(ProgramVersion version, StagePlan plan, boolean clinical) {
        return new ProgramStages.Stage(
                plan.number(),
                plan.title(),
                plan.begins(),
                firstDay(version, plan.number()).orElse(null),
                version.stageStart(plan.number()).map(StageStart::decided).orElse(null),
                clinical ? plan.criteria() : null,
                version.exercisesIn(plan.number()));
    }

    private Optional<Next> next(Served served, ProgramVersion version) {
        return waiting(served, version)
                .map(plan -> new Next(
                        plan.number(),
                        plan.title(),
                        plan.criteria(),
                        firstDay(version, plan.number()).orElse(null),
                        calendar.today(),
                        lastDay(served.program(), version),
                        answered(served, version, plan.number())));
    }

    /**
     * Lets the next stage begin, or puts off the day on which it will.
     *
     * @param day its first day
     * @throws StageNotWaitingException unless it is the next one and waits for the therapist
     * @throws StageDayNotPossibleException if the day is before today or the version does not hold then
     * @throws StageCautionsOpenException if a caution about it was not answered when the version was issued
     */
    @RolesAllowed(THERAPIST)
    public void begin(long programId, int stage, LocalDate day) {
        Served served = programs.toChange(programId).mustBePrescribable();
        ProgramVersion version = mustWait(served, stage);
        LocalDate latest = lastDay(served.program(), version);
        if (day.isBefore(calendar.today()) || day.isAfter(latest)) {
            throw new StageDayNotPossibleException(DayInWords.of(calendar.today()), DayInWords.of(latest));
        }
        if (answered(served, version, stage).stream().anyMatch(Answered::isOpen)) {
            throw new StageCautionsOpenException();
        }
        served.program().beginStage(version.id(), stage, day, programs.signature());
        audit(served.program(), version, stage, "begins on " + day);
    }

    /**
     * Takes back that a stage begins, while its day is ahead.
     *
     * @throws StageNotWaitingException if it has begun, or nothing was said
     */
    @RolesAllowed(THERAPIST)
    public void takeBack(long programId, int stage) {
        Served served = programs.toChange(programId).mustBePrescribable();
        ProgramVersion version = mustWait(served, stage);
        if (version.stageStart(stage).isEmpty()) {
            throw new StageNotWaitingException();
        }
        served.program().takeBackStage(version.id(), stage);
        audit(served.program(), version, stage, "waits again");
    }

    private ProgramVersion mustWait(Served served, int stage) {
        return inForce(served.program())
                .filter(version -> waiting(served, version)
                        .filter(plan -> plan.number() == stage)
                        .isPresent())
                .orElseThrow(StageNotWaitingException::new);
    }

    /** The stage after the one in force, if it begins by decision and the program goes on. */
    private Optional<StagePlan> waiting(Served served, ProgramVersion version) {
        int next = stageInForce(served.program()) + 1;
        return version.stages().stream()
                .filter(plan -> plan.number() == next && plan.begins() == StageBeginning.ON_DECISION)
                .filter(plan -> !served.program().status().isFinal()
                        && !served.patient().archived())
                .findFirst();
    }

    private Optional<ProgramVersion> inForce(Program program) {
        return Histories.of(program)
                .versionInForceOn(calendar.today())
                .flatMap(inForce -> program.issuedVersions().stream()
                        .filter(version -> version.number() == inForce.number())
                        .findFirst());
    }

    private int stageInForce(Program program) {
        return Histories.of(program).stageInForceOn(calendar.today());
    }

    private static Optional<LocalDate> firstDay(ProgramVersion version, int stage) {
        return version.stageBegins(stage, version.period().orElseThrow().from());
    }

    /** The last day on which that version is in force. */
    private static LocalDate lastDay(Program program, ProgramVersion version) {
        return program.issuedVersions().stream()
                .filter(later -> later.number() > version.number())
                .map(later -> later.period().orElseThrow().from().minusDays(1))
                .findFirst()
                .orElseGet(() -> program.endsOn().orElseThrow());
    }

    private List<Answered> answered(Served served, ProgramVersion version, int stage) {
        Map<CautionKey, Acknowledgement> answers = version.acknowledgements().stream()
                .collect(Collectors.toMap(Acknowledgement::key, Function.identity()));
        return reviews.cautions(served, version, stage).stream()
                .map(caution -> new Answered(caution, title(version, caution.key()), answers.get(caution.key())))
                .toList();
    }

    private static String title(ProgramVersion version, CautionKey about) {
        return about.isAboutWholeProgram()
                ? ""
                : version.item(about.itemKey())
                        .instruction()
                        .map(IssuedInstruction::title)
                        .orElseThrow();
    }

    private void audit(Program program, ProgramVersion version, int stage, String what) {
        String object = "program %d version %d stage %d %s".formatted(program.id(), version.number(), stage, what);
        auditTrail.record(AuditAction.PROGRAM_CHANGED, program.patientId(), object);
    }
}
