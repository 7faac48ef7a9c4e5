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
            new FifteenMinutesADay(),
            new SixExercisesAtMost());

    @Inject
    CautionMatrix matrix;

    /** All cautions, the gravest first, then in the order of the rules and of the session. */
    public List<Caution> cautions(ReviewedDraft draft) {
        return Stream.concat(Stream.of(new ConditionsAndExercises(matrix.rules())), DOSAGE_AND_ORDER.stream())
                .flatMap(policy -> policy.review(draft))
                .sorted(Comparator.comparing(Caution::level).reversed())
                .toList();
    }
}
