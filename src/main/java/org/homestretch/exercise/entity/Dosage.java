package org.homestretch.exercise.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;

/**
 * How much of an exercise is done in one session: sets of an amount, with a hold and a rest.
 *
 * <p>For an exercise done on each side it is the dose of one side (G7). The hard limits are those of clinical facts 2A;
 * outside them a dosage cannot exist. The narrower soft range, outside which a therapist gives a reason, belongs to the
 * exercise.
 */
@Embeddable
public class Dosage implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int SETS_MAX = 10;
    public static final int AMOUNT_MAX = 50;
    public static final int MINUTES_MAX = 120;
    public static final int HOLD_SECONDS_MAX = 300;
    public static final int REST_SECONDS_MAX = 300;
    public static final int RESISTANCE_MAX = 60;

    @Column(name = "sets", nullable = false)
    private int sets;

    @Column(name = "amount", nullable = false)
    private int amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit", nullable = false)
    private DosageUnit unit;

    @Column(name = "each_way", nullable = false)
    private boolean eachWay;

    @Column(name = "hold_seconds", nullable = false)
    private int holdSeconds;

    @Column(name = "rest_seconds", nullable = false)
    private int restSeconds;

    @Column(name = "resistance", length = RESISTANCE_MAX)
    private String resistance;

    protected Dosage() {}

    /**
     * @param sets 1 to 10
     * @param amount repetitions, breaths or steps in a set, 1 to 50; minutes, 1 to 120
     * @param unit what the amount counts
     * @param eachWay whether the amount is done once in each direction, such as shoulder rolls forwards and backwards
     * @param holdSeconds how long the end position is held, 0 to 300; 0 means no hold
     * @param restSeconds pause between sets, 0 to 300; 0 means as needed
     * @param resistance what is pulled or lifted in the therapist's words ("red band", "1 kg"), or null
     * @throws IllegalArgumentException outside these limits
     */
    public Dosage(
            int sets,
            int amount,
            DosageUnit unit,
            boolean eachWay,
            int holdSeconds,
            int restSeconds,
            String resistance) {
        this.unit = Objects.requireNonNull(unit, "unit");
        this.sets = within(1, sets, SETS_MAX, "sets");
        this.amount = within(1, amount, amountMax(unit), "amount");
        this.eachWay = eachWay;
        this.holdSeconds = within(0, holdSeconds, HOLD_SECONDS_MAX, "hold seconds");
        this.restSeconds = within(0, restSeconds, REST_SECONDS_MAX, "rest seconds");
        this.resistance = resistance == null || resistance.isBlank() ? null : resistance.strip();
        if (this.resistance != null && this.resistance.length() > RESISTANCE_MAX) {
            throw new IllegalArgumentException("resistance is longer than " + RESISTANCE_MAX);
        }
    }

    /** Sets of repetitions without rest or resistance, the usual form of a stretch. */
    public static Dosage of(int sets, int repetitions, int holdSeconds) {
        return new Dosage(sets, repetitions, DosageUnit.REPETITIONS, false, holdSeconds, 0, null);
    }

    /** The hard upper limit of the amount in that unit (2A; minutes added). */
    public static int amountMax(DosageUnit unit) {
        return unit == DosageUnit.MINUTES ? MINUTES_MAX : AMOUNT_MAX;
    }

    private static int within(int least, int value, int most, String what) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + " must be " + least + " to " + most + ", not " + value);
        }
        return value;
    }

    public int sets() {
        return sets;
    }

    public int amount() {
        return amount;
    }

    public DosageUnit unit() {
        return unit;
    }

    public boolean eachWay() {
        return eachWay;
    }

    public int holdSeconds() {
        return holdSeconds;
    }

    public int restSeconds() {
        return restSeconds;
    }

    /** What is pulled or lifted, or null when nothing is. */
    public String resistance() {
        return resistance;
    }

    /** Sets × amount × max(hold, 1): what dose adherence compares (design: adherence rule 3). */
    public int volume() {
        return sets * amount * Math.max(holdSeconds, 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dosage that
                && sets == that.sets
                && amount == that.amount
                && unit == that.unit
                && eachWay == that.eachWay
                && holdSeconds == that.holdSeconds
                && restSeconds == that.restSeconds
                && Objects.equals(resistance, that.resistance);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sets, amount, unit, eachWay, holdSeconds, restSeconds, resistance);
    }

    @Override
    public String toString() {
        return sets + " × " + amount + " " + unit + (eachWay ? " each way" : "")
                + (holdSeconds > 0 ? " @ " + holdSeconds + " s" : "");
    }
}
