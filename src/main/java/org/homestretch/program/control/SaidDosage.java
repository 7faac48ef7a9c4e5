package org.homestretch.program.control;

import java.util.Objects;
import java.util.stream.Stream;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.DosageUnit;
import org.homestretch.program.boundary.DosageBeyondLimitException;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.Side;

/** What a line has said so far; what it does not say stays as it was (P-23). */
final class SaidDosage {

    private static final int PLAIN = 0;
    private static final int SECONDS = 1;
    private static final int MINUTES = 2;
    private static final int CHARACTERS = 3;

    private final SaidSchedule schedule = new SaidSchedule();
    private SaidPiece<Integer> sets;
    private SaidPiece<Integer> amount;
    private SaidPiece<DosageUnit> unit;
    private SaidPiece<Integer> hold;
    private SaidPiece<Integer> rest;
    private SaidPiece<Boolean> eachWay;
    private SaidPiece<Side> side;
    private SaidPiece<String> resistance;

    SaidSchedule schedule() {
        return schedule;
    }

    void sets(SaidPiece<Integer> said) {
        sets = within(said, 1, Dosage.SETS_MAX, PLAIN).unlessSaid(sets);
    }

    /** @param of what is counted; null leaves that as it was */
    void amount(SaidPiece<Integer> said, DosageUnit of) {
        DosageUnit limit = of == null ? DosageUnit.REPETITIONS : of;
        int what = of == DosageUnit.MINUTES ? MINUTES : PLAIN;
        amount = within(said, 1, Dosage.amountMax(limit), what).unlessSaid(amount);
        unit = of == null ? unit : new SaidPiece<>(of, said.text(), said.position());
    }

    void hold(SaidPiece<Integer> seconds) {
        hold = within(seconds, 0, Dosage.HOLD_SECONDS_MAX, SECONDS).unlessSaid(hold);
    }

    void rest(SaidPiece<Integer> seconds) {
        rest = within(seconds, 0, Dosage.REST_SECONDS_MAX, SECONDS).unlessSaid(rest);
    }

    void eachWay(SaidPiece<Boolean> said) {
        eachWay = said.unlessSaid(eachWay);
    }

    void side(SaidPiece<Side> said) {
        side = said.unlessSaid(side);
    }

    /** An empty text says that there is none. */
    void resistance(SaidPiece<String> said) {
        if (said.value().length() > Dosage.RESISTANCE_MAX) {
            throw new DosageBeyondLimitException(said.text(), said.position(), 0, Dosage.RESISTANCE_MAX, CHARACTERS);
        }
        resistance = said.unlessSaid(resistance);
    }

    private static SaidPiece<Integer> within(SaidPiece<Integer> said, int least, int most, int unit) {
        if (said.value() < least || said.value() > most) {
            throw new DosageBeyondLimitException(said.text(), said.position(), least, most, unit);
        }
        return said;
    }

    /** Whether that is all that was said, and in these words. */
    boolean saysOnlyResistance(String text) {
        return resistance != null
                && resistance.value().equals(text)
                && resistance.text().equals(text)
                && Stream.of(sets, amount, hold, rest, eachWay, side).allMatch(Objects::isNull)
                && !schedule.isSaid();
    }

    Prescription applyTo(Prescription before) {
        Dosage was = before.dosage();
        Dosage dosage = new Dosage(
                amount == null ? or(sets, was.sets()) : or(sets, 1),
                or(amount, was.amount()),
                or(unit, was.unit()),
                or(eachWay, was.eachWay()),
                or(hold, was.holdSeconds()),
                or(rest, was.restSeconds()),
                or(resistance, was.resistance()));
        return new Prescription(
                before.phase(), or(side, before.side()), dosage, schedule.or(before.schedule()), before.note());
    }

    private static <T> T or(SaidPiece<T> said, T before) {
        return said == null ? before : said.value();
    }
}
