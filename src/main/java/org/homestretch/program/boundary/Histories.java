package org.homestretch.program.boundary;

import java.util.List;
import org.homestretch.program.entity.IssuedInstruction;
import org.homestretch.program.entity.PrescribedExercise;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.Program;
import org.homestretch.program.entity.ProgramVersion;
import org.homestretch.program.entity.Signature;

/** Tells what a program asked of the patient. */
final class Histories {

    private Histories() {}

    static ProgramHistory of(Program program) {
        return new ProgramHistory(
                program.id(),
                program.patientId(),
                program.endsOn().orElse(null),
                program.issuedVersions().stream().map(Histories::version).toList(),
                program.pauses().stream()
                        .map(pause -> new ProgramHistory.Pause(pause.from(), pause.to()))
                        .toList());
    }

    private static ProgramHistory.Version version(ProgramVersion version) {
        List<ProgramHistory.Item> items =
                version.items().stream().map(Histories::item).toList();
        return new ProgramHistory.Version(
                version.id(), version.number(), version.period().orElseThrow().from(), items);
    }

    private static ProgramHistory.Item item(PrescribedExercise item) {
        Prescription prescription = item.prescription();
        return new ProgramHistory.Item(
                item.id(),
                item.itemKey(),
                item.slug(),
                item.instruction().map(IssuedInstruction::title).orElseThrow(),
                prescription.phase(),
                prescription.side(),
                prescription.dosage(),
                prescription.schedule());
    }

    static ReportedProgram reported(Program program) {
        List<ProgramVersion> versions = program.issuedVersions();
        Signature issued = versions.get(versions.size() - 1).issued().orElseThrow();
        return new ReportedProgram(of(program), issued.staffId(), issued.name());
    }
}
