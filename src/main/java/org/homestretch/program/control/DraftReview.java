package org.homestretch.program.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.homestretch.program.entity.Caution;

/** Applies all rules to a draft. */
@ApplicationScoped
public class DraftReview {

    private static final List<ReviewPolicy> DOSAGE_AND_ORDER = List.of(
            new InUseInTheLibrary(),
            new HoldWithinSoftRange(),
            new AmountWithinSoftRange(),
            new SetsWithinSoftRange(),
            new TimesADayWithinSoftRange(),
            new QuotaWithinSoftRange(),
            new BreaksWithinSoftRange(),
            new LittleGainBeyondFour(),
            new BothSidesUnlessMeant(),
            new DayBetweenStrengthening(),
            new WarmUpBeforeDynamicStretch(),
            new DynamicBeforeStatic(),
            new GentleBeforeDeeper(),
            new EachExerciseOnce(),
            new OneStepOfLadder(),
            new MoreThanTheSpine(),
            new MoreThanStretches(),
            new FifteenMinutesADay(),
            new SixExercisesAtMost());

    private static final List<ReviewPolicy> PATIENT = List.of(
            new RedFlagsCleared(),
            new NoSeverePain(),
            new AssessedBeforeStart(),
            new HealthAnswersHeeded(),
            new CauseSought(),
            new ScreeningUpToDate(),
            new CareAfterOperation());

    @Inject
    CautionMatrix matrix;

    @Inject
    Contradictions contradictions;

    /**
     * All cautions, the gravest first, then in the order of the rules and of the session.
     *
     * @param ofTheClinic the rules that the clinic added
     */
    public List<Caution> cautions(ReviewedDraft draft, List<MatrixRule> ofTheClinic) {
        List<ReviewPolicy> fromData = List.of(
                new ConditionsAndExercises(matrix.rules()),
                new ConditionsAndExercises(ofTheClinic),
                new NothingContradictory(contradictions.lines()));
        return Stream.of(PATIENT, fromData, DOSAGE_AND_ORDER)
                .flatMap(List::stream)
                .flatMap(policy -> policy.review(draft))
                .sorted(Comparator.comparing(Caution::level).reversed())
                .toList();
    }
}
