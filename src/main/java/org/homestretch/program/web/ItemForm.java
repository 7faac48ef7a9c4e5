package org.homestretch.program.web;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.DosageUnit;
import org.homestretch.program.boundary.ProgramDraft;
import org.homestretch.program.entity.Phase;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Side;

/** One exercise of the draft while it is edited in place. */
public class ItemForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** "Up to hourly" is what the clinical rules say of posture exercises (2A). */
    private static final int USUAL_BREAK_MINUTES = 60;

    private final ProgramDraft.Item item;

    private int stage;
    private Phase phase;
    private Side side;
    private int sets;
    private int amount;
    private DosageUnit unit;
    private boolean eachWay;
    private int holdSeconds;
    private int restSeconds;
    private String resistance;
    private Timing timing;
    private int timesADay;
    private int timesAWeek;
    private int dayInterval;
    private int breakMinutes;
    private DayOfWeek[] weekdays;
    private String note;

    ItemForm(ProgramDraft.Item item) {
        this.item = item;
        Prescription prescription = item.prescription();
        stage = item.stage();
        phase = prescription.phase();
        side = prescription.side();
        note = prescription.note();
        show(prescription.dosage());
        show(prescription.schedule());
    }

    private void show(Dosage dosage) {
        sets = dosage.sets();
        amount = dosage.amount();
        unit = dosage.unit();
        eachWay = dosage.eachWay();
        holdSeconds = dosage.holdSeconds();
        restSeconds = dosage.restSeconds();
        resistance = dosage.resistance();
    }

    private void show(Schedule schedule) {
        timesADay = schedule.timesADay();
        timesAWeek = schedule.isQuota() ? schedule.weeklyQuota() : 3;
        weekdays = schedule.weekdays().toArray(DayOfWeek[]::new);
        dayInterval = schedule.isEveryNthDay() ? schedule.dayInterval() : Schedule.INTERVAL_MIN;
        breakMinutes = schedule.isBreaks() ? schedule.breakMinutes() : USUAL_BREAK_MINUTES;
        timing = timing(schedule);
    }

    private static Timing timing(Schedule schedule) {
        return switch (schedule.kind()) {
            case WEEKDAYS -> schedule.isEveryDay() ? Timing.DAILY : Timing.WEEKDAYS;
            case EVERY_NTH_DAY -> Timing.EVERY_NTH_DAY;
            case QUOTA -> Timing.WEEKLY;
            case BREAKS -> Timing.BREAKS;
        };
    }

    /** What the fields say now. */
    Prescription prescription() {
        Dosage dosage = new Dosage(sets, amount, unit, eachWay, holdSeconds, restSeconds, resistance);
        return new Prescription(phase, side, dosage, schedule(), note);
    }

    private Schedule schedule() {
        return switch (timing) {
            case DAILY -> Schedule.daily(timesADay);
            case WEEKDAYS -> Schedule.on(chosenDays(), timesADay);
            case EVERY_NTH_DAY -> Schedule.everyNthDay(dayInterval, timesADay);
            case WEEKLY -> Schedule.weekly(timesAWeek);
            case BREAKS -> Schedule.breaks(breakMinutes);
        };
    }

    /** Every day until the first weekday is taken away, so that changing to weekdays never asks for nothing. */
    private Set<DayOfWeek> chosenDays() {
        return weekdays.length == 0
                ? EnumSet.allOf(DayOfWeek.class)
                : Arrays.stream(weekdays).collect(Collectors.toSet());
    }

    boolean isChanged() {
        return !prescription().equals(item.prescription());
    }

    public int getKey() {
        return item.itemKey();
    }

    public ProgramDraft.Item getItem() {
        return item;
    }

    public List<Side> getSides() {
        return item.sides();
    }

    /** An activity is measured in minutes, everything else is counted. */
    public List<DosageUnit> getUnits() {
        return unit == DosageUnit.MINUTES
                ? List.of(DosageUnit.MINUTES)
                : List.of(DosageUnit.REPETITIONS, DosageUnit.BREATHS, DosageUnit.STEPS);
    }

    public Timing[] getTimings() {
        return Timing.values();
    }

    public DayOfWeek[] getEveryDay() {
        return DayOfWeek.values();
    }

    public int getAmountMax() {
        return Dosage.amountMax(unit);
    }

    public boolean isActivity() {
        return unit == DosageUnit.MINUTES;
    }

    public int getStage() {
        return stage;
    }

    public void setStage(int stage) {
        this.stage = stage;
    }

    public Phase getPhase() {
        return phase;
    }

    public void setPhase(Phase phase) {
        this.phase = phase;
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side side) {
        this.side = side;
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

    public Timing getTiming() {
        return timing;
    }

    public void setTiming(Timing timing) {
        this.timing = timing;
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

    public int getDayInterval() {
        return dayInterval;
    }

    public void setDayInterval(int dayInterval) {
        this.dayInterval = dayInterval;
    }

    public int getBreakMinutes() {
        return breakMinutes;
    }

    public void setBreakMinutes(int breakMinutes) {
        this.breakMinutes = breakMinutes;
    }

    public DayOfWeek[] getWeekdays() {
        return weekdays.clone();
    }

    public void setWeekdays(DayOfWeek[] weekdays) {
        this.weekdays = weekdays.clone();
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
