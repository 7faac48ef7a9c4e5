package org.homestretch.program.control;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.homestretch.patient.boundary.ScreeningView;
import org.homestretch.patient.entity.PainHistory;
import org.homestretch.patient.entity.ScreeningQuestion;
import org.homestretch.patient.entity.StaffSignature;
import org.homestretch.program.entity.Phase;

/** Patients who were screened, with one thing or another to bear in mind. */
final class ScreenedFixture {

    static final PainHistory MILD = new PainHistory(3, YearMonth.of(2026, 1), true, "Strain", null);

    private ScreenedFixture() {}

    /** Somebody of forty who said yes to these questions; those in {@code cleared} were cleared. */
    static ScreeningView raised(Set<ScreeningQuestion> yes, Set<ScreeningQuestion> cleared) {
        List<ScreeningView.Answer> answers = Arrays.stream(ScreeningQuestion.values())
                .map(question -> new ScreeningView.Answer(
                        question,
                        "Sign of " + question.code(),
                        "something",
                        yes.contains(question),
                        null,
                        cleared.contains(question)
                                ? new ScreeningView.Cleared("Seen by a doctor", "Ada", Instant.EPOCH)
                                : null))
                .toList();
        return new ScreeningView(1, signature(), MILD, false, false, false, answers);
    }

    static ScreeningView pain(PainHistory pain, boolean chronic) {
        return new ScreeningView(1, signature(), pain, chronic, false, false, raisedNothing());
    }

    static ScreeningView old(boolean outdated, boolean conditionsSince) {
        return new ScreeningView(1, signature(), MILD, false, outdated, conditionsSince, raisedNothing());
    }

    private static List<ScreeningView.Answer> raisedNothing() {
        return raised(Set.of(), Set.of()).answers();
    }

    private static StaffSignature signature() {
        return new StaffSignature(1, "Ada Byron", "THERAPIST", Instant.EPOCH);
    }

    /** These exercises, each as usual in the main part, for that patient. */
    static ReviewedDraft draft(ScreeningView screening, ExerciseFacts... exercises) {
        return draft(new ReviewedPatient(Set.of(), 40, screening), exercises);
    }

    static ReviewedDraft draft(ReviewedPatient patient, ExerciseFacts... exercises) {
        List<ReviewedItem> items = IntStream.range(0, exercises.length)
                .mapToObj(place -> ItemFixture.usual(place + 1, exercises[place], Phase.MAIN))
                .toList();
        return new ReviewedDraft(items, patient);
    }
}
