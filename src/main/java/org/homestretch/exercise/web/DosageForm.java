package org.homestretch.exercise.web;

import java.io.Serializable;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.DosageUnit;

/** A dosage while it is edited: how much, how often in a row and how long. */
public class DosageForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private int sets;
    private int amount;
    private DosageUnit unit;
    private boolean eachWay;
    private int holdSeconds;
    private int restSeconds;
    private String resistance;

    public DosageForm(Dosage dosage) {
        sets = dosage.sets();
        amount = dosage.amount();
        unit = dosage.unit();
        eachWay = dosage.eachWay();
        holdSeconds = dosage.holdSeconds();
        restSeconds = dosage.restSeconds();
        resistance = dosage.resistance();
    }

    /** What the fields say now; an amount that the unit does not allow is its greatest. */
    public Dosage dosage() {
        return new Dosage(sets, Math.min(amount, getAmountMax()), unit, eachWay, holdSeconds, restSeconds, resistance);
    }

    public int getAmountMax() {
        return Dosage.amountMax(unit);
    }

    public boolean isActivity() {
        return unit == DosageUnit.MINUTES;
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

    public int getRestSeconds() {
        return restSeconds;
    }

    public void setRestSeconds(int restSeconds) {
        this.restSeconds = restSeconds;
    }

    public String getResistance() {
        return resistance;
    }

    public void setResistance(String resistance) {
        this.resistance = resistance;
    }
}
