package org.homestretch.adherence.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.homestretch.adherence.entity.PainColor;
import org.homestretch.adherence.entity.PainDay;
import org.homestretch.adherence.entity.PainLimits;
import org.homestretch.diary.boundary.DiaryHistory;
import org.homestretch.diary.boundary.DiaryHistory.CheckIn;

/** Gives every day with a check-in its color and finds the values somebody must look at. */
public final class PainMonitor {

    private final PainLimits limits;
    private final int baseline;

    /** @param baseline the patient's usual pain, 0 to 10; null when unknown */
    public PainMonitor(PainLimits limits, Integer baseline) {
        this.limits = limits;
        this.baseline = Objects.requireNonNullElse(baseline, 0);
    }

    /** Judges by the baseline that the diary itself gives: the pain before the first session with a value. */
    public static PainMonitor forDiary(DiaryHistory diary, PainLimits limits) {
        Integer baseline = diary.checkIns().stream()
                .filter(checkIn -> checkIn.painBefore() != null)
                .min(Comparator.comparing(CheckIn::day))
                .map(CheckIn::painBefore)
                .orElse(null);
        return new PainMonitor(limits, baseline);
    }

    /** @return the days in order; days with a check-in are the exercise days of the rule about the next morning */
    public List<PainDay> days(List<CheckIn> checkIns) {
        List<PainDay> days = new ArrayList<>();
        boolean roseBefore = false;
        for (CheckIn checkIn :
                checkIns.stream().sorted(Comparator.comparing(CheckIn::day)).toList()) {
            boolean rose = roseByNextMorning(checkIn);
            days.add(new PainDay(
                    checkIn.day(),
                    checkIn.painBefore(),
                    checkIn.worstDuring(),
                    checkIn.nextMorning(),
                    checkIn.verySore(),
                    color(checkIn.worstDuring(), rose, roseBefore),
                    needsReview(checkIn)));
            roseBefore = rose;
        }
        return days;
    }

    private static boolean roseByNextMorning(CheckIn checkIn) {
        return checkIn.painBefore() != null
                && checkIn.nextMorning() != null
                && checkIn.nextMorning() > checkIn.painBefore();
    }

    private PainColor color(Integer worst, boolean rose, boolean roseBefore) {
        if (worst == null && !rose) {
            return null;
        }
        if (rose && roseBefore || worst != null && isTooMuch(worst)) {
            return PainColor.RED;
        }
        return worst != null && isWell(worst) && !rose ? PainColor.GREEN : PainColor.AMBER;
    }

    private boolean isTooMuch(int worst) {
        return worst > limits.acceptable() && worst >= baseline + limits.redRise();
    }

    private boolean isWell(int worst) {
        return worst <= limits.safe() || worst <= limits.acceptable() && worst <= baseline + limits.greenRise();
    }

    private boolean needsReview(CheckIn checkIn) {
        return Stream.of(checkIn.painBefore(), checkIn.worstDuring(), checkIn.nextMorning())
                .filter(Objects::nonNull)
                .anyMatch(pain -> pain >= limits.review());
    }
}
