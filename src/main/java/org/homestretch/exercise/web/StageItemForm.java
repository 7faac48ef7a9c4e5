package org.homestretch.exercise.web;

import java.io.Serializable;
import org.homestretch.exercise.boundary.ExerciseDetails;
import org.homestretch.exercise.boundary.ProtocolItem;
import org.homestretch.exercise.entity.Frequency;
import org.homestretch.exercise.entity.ProtocolContent;
import org.homestretch.exercise.entity.SessionPart;

/** One exercise of a stage while it is edited. */
public class StageItemForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ExerciseDetails exercise;
    private final DosageForm dosage;

    private SessionPart part;
    private boolean weekly;
    private int times;

    StageItemForm(ProtocolItem item) {
        exercise = item.exercise();
        dosage = new DosageForm(item.dosage());
        part = item.part();
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
        int most = weekly ? Frequency.TIMES_A_WEEK_MAX : Frequency.TIMES_A_DAY_MAX;
        int often = Math.min(times, most);
        return new ProtocolContent.Item(
                exercise.slug(), part, dosage.dosage(), weekly ? Frequency.weekly(often) : Frequency.daily(often));
    }

    public ExerciseDetails getExercise() {
        return exercise;
    }

    public SessionPart[] getParts() {
        return SessionPart.values();
    }

    public DosageForm getDosage() {
        return dosage;
    }

    public SessionPart getPart() {
        return part;
    }

    public void setPart(SessionPart part) {
        this.part = part;
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
