package org.homestretch.adherence.control;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.homestretch.adherence.entity.AdherenceFigures;
import org.homestretch.adherence.entity.Band;
import org.homestretch.adherence.entity.GroupFigures;
import org.homestretch.adherence.entity.Ratio;

/** Sums up a group of patients so that one keen or busy patient cannot lift it. */
public final class PatientWeighted {

    /** The smallest group whose figures are shown; in a smaller one a person could be recognized. */
    public static final int SMALLEST_GROUP = 5;

    private static final int QUARTERS = 4;
    private static final int TENTHS = 10;

    private PatientWeighted() {}

    /** @param patients one figure for each patient; those for whom nothing was due are left out */
    public static GroupFigures of(Collection<AdherenceFigures> patients) {
        List<AdherenceFigures> measured = patients.stream()
                .filter(figures -> figures.session().isApplicable())
                .toList();
        if (measured.size() < SMALLEST_GROUP) {
            return new GroupFigures(
                    measured.size(), Ratio.NOT_APPLICABLE, Ratio.NOT_APPLICABLE, Ratio.NOT_APPLICABLE, Map.of(), true);
        }
        List<Ratio> sorted =
                measured.stream().map(AdherenceFigures::session).sorted().toList();
        return new GroupFigures(
                measured.size(), quartile(sorted, 1), quartile(sorted, 2), quartile(sorted, 3), bands(measured), false);
    }

    /**
     * How many patients reached 0 to under 10 %, 10 to under 20 % and so on, the last with 100 %.
     *
     * @return ten numbers, or none when the group is too small to be shown
     */
    public static List<Integer> tenths(Collection<AdherenceFigures> patients) {
        Integer[] tenths = new Integer[TENTHS];
        Arrays.fill(tenths, 0);
        List<Ratio> measured = patients.stream()
                .map(AdherenceFigures::session)
                .filter(Ratio::isApplicable)
                .toList();
        measured.forEach(session -> tenths[Math.min(TENTHS - 1, tenthOf(session))]++);
        return measured.size() < SMALLEST_GROUP ? List.of() : List.of(tenths);
    }

    private static int tenthOf(Ratio session) {
        return session.numerator()
                .multiply(BigInteger.valueOf(TENTHS))
                .divide(session.denominator())
                .intValueExact();
    }

    private static Map<Band, Integer> bands(List<AdherenceFigures> measured) {
        Map<Band, Integer> bands = new EnumMap<>(Band.class);
        measured.forEach(figures -> bands.merge(figures.band(), 1, Integer::sum));
        return bands;
    }

    /** Linear between the two ranks around quarter × (n − 1). */
    private static Ratio quartile(List<Ratio> sorted, int quarter) {
        int position = quarter * (sorted.size() - 1);
        Ratio below = sorted.get(position / QUARTERS);
        if (position % QUARTERS == 0) {
            return below;
        }
        Ratio above = sorted.get(position / QUARTERS + 1);
        return below.plus(above.minus(below).times(Ratio.of(position % QUARTERS, QUARTERS)));
    }
}
