package org.homestretch.program.boundary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homestretch.program.boundary.ProgramOverview.Step;
import org.homestretch.program.boundary.ServedPrograms.Served;
import org.homestretch.program.entity.Ending;
import org.homestretch.program.entity.Pause;
import org.homestretch.program.entity.Program;
import org.homestretch.program.entity.ProgramVersion;
import org.homestretch.program.entity.ReviewDay;
import org.homestretch.program.entity.ValidityPeriod;

/** Turns programs into what staff see of them. */
final class Views {

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
                sight.clinical() ? program.goal() : null,
                program.status(),
                program.endsOn().orElse(null),
                program.review().map(ReviewDay::day).orElse(null),
                program.ending().map(Ending::by).orElse(null),
                sight.clinical() ? program.ending().map(Ending::reason).orElse(null) : null,
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
        if (!sight.changing()) {
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
                sight.clinical() ? pause.reason().orElse(null) : null,
                sight.clinical() && pause.isStop(),
                pause.paused(),
                pause.hasBegunBy(today),
                sight.changing() && pause.canBeChanged(today));
    }
}
