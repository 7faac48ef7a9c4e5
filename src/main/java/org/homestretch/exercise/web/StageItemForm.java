package org.homestretch.exercise.web;

import java.io.Serializable;
import org.homestretch.exercise.boundary.ExerciseDetails;
import org.homestretch.exercise.boundary.ProtocolItem;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.Frequency;
import org.homestretch.exercise.entity.ProtocolContent;
import org.homestretch.exercise.entity.SessionPart;

/** One exercise of a stage while it is edited. */
public class StageItemForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ExerciseDetails exercise;
    private final Dosage dosage;

    private SessionPart part;
    private int sets;
    private int amount;
    private int hold;
    private boolean weekly;
    private int times;

    StageItemForm(ProtocolItem item) {
        exercise = item.exercise();
        dosage = item.dosage();
        part = item.part();
        sets = dosage.sets();
        amount = dosage.amount();
        hold = dosage.holdSeconds();
        weekly = item.frequency().isWeekly();
        times = weekly ? item.frequency().timesAWeek() : item.frequency().timesADay();
    }

    /** The exercise as the library proposes it. */
    static StageItemForm usual(ExerciseDetails exercise) {
        return new StageItemForm(new ProtocolItem(
                exercise,
                SessionPart.MAIN,
                exercise.usualDose().dosage(),
                exercise.usualDose().frequency()));
    }

    ProtocolContent.Item item() {
        Dosage typed = new Dosage(
                sets, amount, dosage.unit(), dosage.eachWay(), hold, dosage.restSeconds(), dosage.resistance());
        int most = weekly ? Frequency.TIMES_A_WEEK_MAX : Frequency.TIMES_A_DAY_MAX;
        int often = Math.min(times, most);
        return new ProtocolContent.Item(
                exercise.slug(), part, typed, weekly ? Frequency.weekly(often) : Frequency.daily(often));
    }

    public ExerciseDetails getExercise() {
        return exercise;
    }

    public SessionPart[] getParts() {
        return SessionPart.values();
    }

    /** What the amount counts. */
    public String getUnit() {
        return dosage.unit().name();
    }

    public int getAmountMax() {
        return Dosage.amountMax(dosage.unit());
    }

    public SessionPart getPart() {
        return part;
    }

    public void setPart(SessionPart part) {
        this.part = part;
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

    public int getHold() {
        return hold;
    }

    public void setHold(int hold) {
        this.hold = hold;
    }

    public boolean isWeekly() {
        return weekly;
    }

    public void setWeekly(boolean weekly) {
        this.weekly = weekly;
    }

    public int getTimes() {
        return times;
    }

    public void setTimes(int times) {
        this.times = times;
    }
}
