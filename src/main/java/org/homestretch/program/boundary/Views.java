package org.homestretch.program.boundary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homestretch.program.boundary.ProgramOverview.Step;
import org.homestretch.program.boundary.ServedPrograms.Served;
import org.homestretch.program.entity.Issuance;
import org.homestretch.program.entity.IssuedInstruction;
import org.homestretch.program.entity.Pause;
import org.homestretch.program.entity.PrescribedExercise;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.Program;
import org.homestretch.program.entity.ProgramVersion;
import org.homestretch.program.entity.ReviewDay;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Signature;
import org.homestretch.program.entity.ValidityPeriod;

/** Turns programs into what leaves the boundary. */
final class Views {

    /** What a caller may see beyond the bare list (P-14). */
    enum Sight {
        /** Therapists. */
        PRESCRIBING(true, true),
        /** The manager: all, but changes nothing. */
        OVERSEEING(true, false),
        /** The front desk and the phone: neither goals nor reasons. */
        BARE(false, false);

        private final boolean clinical;
        private final boolean changing;

        Sight(boolean clinical, boolean changing) {
            this.clinical = clinical;
            this.changing = changing;
        }
    }

    private Views() {}

    static ProgramRow row(Program program) {
        List<ProgramVersion> versions = program.issuedVersions();
        return new ProgramRow(
                program.id(),
                program.title(),
                program.status(),
                versions.size(),
                versions.stream()
                        .map(version -> version.period().orElseThrow().from())
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                program.endsOn().orElse(null),
                program.review().map(ReviewDay::day).orElse(null),
                program.draft().isPresent(),
                program.changed());
    }

    static ProgramOverview overview(Served served, Sight sight, LocalDate today) {
        Program program = served.program();
        return new ProgramOverview(
                program.id(),
                ProgramPatient.of(served.patient()),
                program.title(),
                sight.clinical ? program.goal() : null,
                program.status(),
                program.endsOn().orElse(null),
                program.review().map(ReviewDay::day).orElse(null),
                program.ended().orElse(null),
                sight.clinical ? program.endReason() : null,
                program.draft().isPresent() ? program.changed() : null,
                program.issuedVersions().stream()
                        .map(Views::versionRow)
                        .sorted(Comparator.comparingInt(VersionRow::number).reversed())
                        .toList(),
                program.pauses().stream()
                        .filter(pause -> !pause.isEmpty())
                        .map(pause -> pauseRow(pause, sight, today))
                        .sorted(Comparator.comparing(PauseRow::from).reversed())
                        .toList(),
                possible(program, served.patient().archived(), sight));
    }

    static Set<Step> possible(Program program, boolean archived, Sight sight) {
        Set<Step> steps = EnumSet.noneOf(Step.class);
        if (!sight.changing) {
            return steps;
        }
        if (!program.status().isFinal() && !archived) {
            steps.add(Step.CHANGE);
        }
        if (program.status().canBePaused() && !archived) {
            steps.add(Step.PAUSE);
        }
        if (program.status().canBeHeld()) {
            steps.add(Step.HOLD);
        }
        if (program.status().canBeResumed() && !archived) {
            steps.add(Step.RESUME);
        }
        if (program.status().canBeCompleted()) {
            steps.add(Step.COMPLETE);
        }
        if (program.status().canBeRevoked()) {
            steps.add(Step.REVOKE);
        }
        return steps;
    }

    static VersionRow versionRow(ProgramVersion version) {
        ValidityPeriod period = version.period().orElseThrow();
        return new VersionRow(
                version.id(),
                version.number(),
                period.from(),
                period.endsOn(),
                version.issued().orElseThrow(),
                version.items().size());
    }

    private static PauseRow pauseRow(Pause pause, Sight sight, LocalDate today) {
        return new PauseRow(
                pause.id(),
                pause.from(),
                pause.to(),
                sight.clinical ? pause.reason().orElse(null) : null,
                pause.paused(),
                pause.hasBegunBy(today),
                sight.changing && pause.canBeChanged(today));
    }

    static IssuedVersion issued(ProgramVersion version, Sight sight) {
        Signature issued = version.issued().orElseThrow();
        ValidityPeriod period = version.period().orElseThrow();
        return new IssuedVersion(
                version.id(),
                version.program().id(),
                version.program().patientId(),
                version.title().orElseThrow(),
                version.number(),
                issued.at(),
                issued.name(),
                period.from(),
                period.endsOn(),
                version.items().stream()
                        .map(item -> item(
                                item,
                                item.instruction().orElseThrow(),
                                version.scheduleFrom(period.from(), item.itemKey())))
                        .toList(),
                version.stages(),
                version.issuedAdvice(),
                sight.clinical ? version.acknowledgements() : List.of());
    }

    /** A draft as if it had been issued so. */
    static IssuedVersion preview(ProgramVersion draft, Issuance issuance, Signature by) {
        return new IssuedVersion(
                draft.id(),
                draft.program().id(),
                draft.program().patientId(),
                draft.program().title(),
                draft.number(),
                by.at(),
                by.name(),
                issuance.period().from(),
                issuance.period().endsOn(),
                draft.items().stream()
                        .map(item -> item(
                                item,
                                issuance.words().get(item.itemKey()),
                                draft.scheduleFrom(issuance.period().from(), item.itemKey())))
                        .toList(),
                draft.stages(),
                issuance.advice(),
                List.of());
    }

    private static IssuedVersion.Item item(PrescribedExercise item, IssuedInstruction words, Schedule schedule) {
        Prescription prescription = item.prescription();
        return new IssuedVersion.Item(
                item.id(),
                item.itemKey(),
                item.stage(),
                item.exerciseId(),
                item.slug(),
                prescription.phase(),
                prescription.side(),
                prescription.dosage(),
                schedule,
                prescription.note(),
                instruction(words));
    }

    private static IssuedVersion.Instruction instruction(IssuedInstruction words) {
        return new IssuedVersion.Instruction(
                words.language(),
                words.title(),
                words.purpose(),
                words.steps(),
                words.breathing(),
                words.mistake(),
                words.cautions());
    }
}
