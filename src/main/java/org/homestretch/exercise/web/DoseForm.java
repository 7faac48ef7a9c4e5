package org.homestretch.exercise.web;

import java.io.Serializable;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.DosageUnit;
import org.homestretch.exercise.entity.Frequency;
import org.homestretch.exercise.entity.OwnRange;
import org.homestretch.exercise.entity.Range;
import org.homestretch.exercise.entity.UsualDose;

/** The usual dose of an exercise while it is edited, and the ranges in which it differs from its kind. */
public class DoseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private int sets = 1;
    private int amount = 3;
    private DosageUnit unit = DosageUnit.REPETITIONS;
    private boolean eachWay;
    private int holdSeconds = 20;
    private boolean weekly;
    private int timesADay = 1;
    private int timesAWeek = 3;
    private Range amountRange;
    private Range holdRange;
    private Range timesADayRange;
    private Range timesAWeekRange;

    /** @param dose null for an exercise that has none: the form then proposes one */
    static DoseForm of(UsualDose dose) {
        DoseForm form = new DoseForm();
        if (dose != null) {
            form.show(dose.dosage());
            form.weekly = dose.frequency().isWeekly();
            form.timesADay = dose.frequency().timesADay();
            form.timesAWeek = form.weekly ? dose.frequency().timesAWeek() : form.timesAWeek;
            form.amountRange = dose.ownRange().amount();
            form.holdRange = dose.ownRange().holdSeconds();
            form.timesADayRange = dose.ownRange().timesADay();
            form.timesAWeekRange = dose.ownRange().timesAWeek();
        }
        return form;
    }

    private void show(Dosage dosage) {
        sets = dosage.sets();
        amount = dosage.amount();
        unit = dosage.unit();
        eachWay = dosage.eachWay();
        holdSeconds = dosage.holdSeconds();
    }

    /** What the fields say now. */
    UsualDose dose() {
        return new UsualDose(
                new Dosage(sets, Math.min(amount, getAmountMax()), unit, eachWay, holdSeconds, 0, null),
                weekly ? Frequency.weekly(timesAWeek) : Frequency.daily(timesADay),
                new OwnRange(amountRange, holdRange, timesADayRange, timesAWeekRange));
    }

    public int getAmountMax() {
        return Dosage.amountMax(unit);
    }

    public DosageUnit[] getUnits() {
        return DosageUnit.values();
    }

    public int getSets() {
        return sets;
    }

    public void setSets(int sets) {
        this.sets = sets;
    }

    public int getAmount() {
        return amount;
    }

    public void setAmount(int amount) {
        this.amount = amount;
    }

    public DosageUnit getUnit() {
        return unit;
    }

    public void setUnit(DosageUnit unit) {
        this.unit = unit;
    }

    public boolean isEachWay() {
        return eachWay;
    }

    public void setEachWay(boolean eachWay) {
        this.eachWay = eachWay;
    }

    public int getHoldSeconds() {
        return holdSeconds;
    }

    public void setHoldSeconds(int holdSeconds) {
        this.holdSeconds = holdSeconds;
    }

    public boolean isWeekly() {
        return weekly;
    }

    public void setWeekly(boolean weekly) {
        this.weekly = weekly;
    }

    public int getTimesADay() {
        return timesADay;
    }

    public void setTimesADay(int timesADay) {
        this.timesADay = timesADay;
    }

    public int getTimesAWeek() {
        return timesAWeek;
    }

    public void setTimesAWeek(int timesAWeek) {
        this.timesAWeek = timesAWeek;
    }

    public Range getAmountRange() {
        return amountRange;
    }

    public void setAmountRange(Range amountRange) {
        this.amountRange = amountRange;
    }

    public Range getHoldRange() {
        return holdRange;
    }

    public void setHoldRange(Range holdRange) {
        this.holdRange = holdRange;
    }

    public Range getTimesADayRange() {
        return timesADayRange;
    }

    public void setTimesADayRange(Range timesADayRange) {
        this.timesADayRange = timesADayRange;
    }

    public Range getTimesAWeekRange() {
        return timesAWeekRange;
    }

    public void setTimesAWeekRange(Range timesAWeekRange) {
        this.timesAWeekRange = timesAWeekRange;
    }
}
