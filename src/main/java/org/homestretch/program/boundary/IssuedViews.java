package org.homestretch.program.boundary;

import java.util.List;
import org.homestretch.program.entity.Issuance;
import org.homestretch.program.entity.IssuedInstruction;
import org.homestretch.program.entity.PrescribedExercise;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.ProgramVersion;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Signature;
import org.homestretch.program.entity.ValidityPeriod;

/** Turns versions into what the patient was given, in its words, or would be given. */
final class IssuedViews {

    private IssuedViews() {}

    static IssuedVersion of(ProgramVersion version, Sight sight) {
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
                sight.clinical() ? version.acknowledgements() : List.of());
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
