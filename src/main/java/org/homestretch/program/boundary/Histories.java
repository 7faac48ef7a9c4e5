package org.homestretch.program.boundary;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.homestretch.program.entity.Issuance;
import org.homestretch.program.entity.IssuedInstruction;
import org.homestretch.program.entity.PrescribedExercise;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.Program;
import org.homestretch.program.entity.ProgramVersion;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Signature;

/** Tells what a program asked of the patient. */
final class Histories {

    private Histories() {}

    /** Reads programs together with what is told here of each: a handful of queries, however many programs there are. */
    static List<Program> read(TypedQuery<Program> query) {
        return query.setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "p.versions")
                .setHint("eclipselink.batch", "p.versions.items")
                .setHint("eclipselink.batch", "p.versions.stages")
                .setHint("eclipselink.batch", "p.versions.stageStarts")
                .setHint("eclipselink.batch", "p.pauses")
                .getResultList();
    }

    static ProgramHistory of(Program program) {
        return new ProgramHistory(
                program.id(),
                program.patientId(),
                program.endsOn().orElse(null),
                program.issuedVersions().stream().map(Histories::version).toList(),
                program.pauses().stream()
                        .map(pause -> new ProgramHistory.Pause(pause.from(), pause.to(), pause.isStop()))
                        .toList());
    }

    /** The version issued last. */
    static ProgramHistory.Version latest(Program program) {
        List<ProgramVersion> issued = program.issuedVersions();
        return version(issued.get(issued.size() - 1));
    }

    /** The history of its program with a draft as the latest version, as if it had been issued so. */
    static ProgramHistory preview(ProgramVersion draft, Issuance issuance) {
        ProgramHistory issued = of(draft.program());
        List<ProgramHistory.Version> versions = new ArrayList<>(issued.versions());
        versions.add(version(
                draft,
                issuance.period().from(),
                item -> issuance.words().get(item.itemKey()).title()));
        return new ProgramHistory(
                issued.programId(), issued.patientId(), issuance.period().endsOn(), versions, issued.pauses());
    }

    private static ProgramHistory.Version version(ProgramVersion version) {
        return version(
                version,
                version.period().orElseThrow().from(),
                item -> item.instruction().map(IssuedInstruction::title).orElseThrow());
    }

    private static ProgramHistory.Version version(
            ProgramVersion version, LocalDate from, Function<PrescribedExercise, String> title) {
        return new ProgramHistory.Version(
                version.id(),
                version.number(),
                from,
                version.items().stream()
                        .map(item -> item(item, title.apply(item), version.scheduleFrom(from, item.itemKey())))
                        .toList(),
                version.stages().stream()
                        .map(stage -> new ProgramHistory.Stage(
                                stage.number(),
                                stage.title(),
                                version.stageBegins(stage.number(), from).orElse(null)))
                        .toList());
    }

    private static ProgramHistory.Item item(PrescribedExercise item, String title, Schedule schedule) {
        Prescription prescription = item.prescription();
        return new ProgramHistory.Item(
                item.id(),
                item.itemKey(),
                item.stage(),
                item.slug(),
                title,
                prescription.phase(),
                prescription.side(),
                prescription.dosage(),
                schedule);
    }

    static ReportedProgram reported(Program program) {
        List<ProgramVersion> versions = program.issuedVersions();
        Signature issued = versions.get(versions.size() - 1).issued().orElseThrow();
        return new ReportedProgram(of(program), issued.staffId(), issued.name());
    }
}
