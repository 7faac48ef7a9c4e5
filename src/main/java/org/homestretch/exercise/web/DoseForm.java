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

    private static final Dosage PROPOSED = new Dosage(1, 3, DosageUnit.REPETITIONS, false, 20, 0, null);

    private DosageForm dosage = new DosageForm(PROPOSED);
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
            form.dosage = new DosageForm(dose.dosage());
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

    /** What the fields say now. */
    UsualDose dose() {
        return new UsualDose(
                dosage.dosage(),
                weekly ? Frequency.weekly(timesAWeek) : Frequency.daily(timesADay),
                new OwnRange(amountRange, holdRange, timesADayRange, timesAWeekRange));
    }

    public DosageUnit[] getUnits() {
        return DosageUnit.values();
    }

    public DosageForm getDosage() {
        return dosage;
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
