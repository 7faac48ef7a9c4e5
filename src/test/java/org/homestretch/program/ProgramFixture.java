package org.homestretch.program;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.program.entity.Issuance;
import org.homestretch.program.entity.IssuedAdvice;
import org.homestretch.program.entity.IssuedInstruction;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.PrescribedExercise;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.Program;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Side;
import org.homestretch.program.entity.Signature;
import org.homestretch.program.entity.ValidityPeriod;

/** Programs to test with: Ada prescribes for patient 7 on 2 March 2026, a Monday. */
public final class ProgramFixture {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    public static final Signature ADA = new Signature(1, "Ada Byron", Instant.parse("2026-03-02T09:00:00Z"));
    public static final Signature BEN = new Signature(2, "Ben Carter", Instant.parse("2026-03-03T10:30:00Z"));

    private ProgramFixture() {}

    public static Program emptyProgram() {
        return new Program(7, "Low back", "Sit through a film", ADA);
    }

    /** Cat–cow in the warm-up with key 1, child's pose with key 2 and bridge with key 3 in the main part. */
    public static Program draftOfThree() {
        Program program = emptyProgram();
        program.change(ADA, draft -> {
            draft.add(11, "cat-cow", stretch(Phase.WARM_UP));
            draft.add(12, "childs-pose", stretch(Phase.MAIN));
            draft.add(13, "bridge", stretch(Phase.MAIN));
        });
        return program;
    }

    /** The same program issued today for four weeks. */
    public static Program activeProgram() {
        Program program = draftOfThree();
        program.issue(issuance(program, TODAY, TODAY.plusDays(27)), ADA, TODAY);
        return program;
    }

    public static Prescription stretch(Phase phase) {
        return new Prescription(phase, Side.NOT_SIDED, Dosage.of(1, 3, 20), Schedule.daily(1), null);
    }

    public static Issuance issuance(Program program, LocalDate from, LocalDate endsOn) {
        return new Issuance(new ValidityPeriod(from, endsOn), words(program), IssuedAdvice.NONE, List.of());
    }

    public static Map<Integer, IssuedInstruction> words(Program program) {
        return program.draft().orElseThrow().items().stream()
                .map(PrescribedExercise::itemKey)
                .collect(Collectors.toMap(Function.identity(), key -> wording("Exercise " + key)));
    }

    public static IssuedInstruction wording(String title) {
        return new IssuedInstruction(
                "en", title, "Eases the back.", List.of("Kneel.", "Bow forward."), "Breathe slowly.", null, List.of());
    }

    public static List<String> slugs(List<PrescribedExercise> items) {
        return items.stream().map(PrescribedExercise::slug).toList();
    }
}
