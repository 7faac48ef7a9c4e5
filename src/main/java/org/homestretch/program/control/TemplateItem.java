package org.homestretch.program.control;

import java.time.DayOfWeek;
import org.homestretch.exercise.boundary.ExerciseDetails;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.Frequency;
import org.homestretch.exercise.entity.ProtocolContent;
import org.homestretch.exercise.entity.SessionPart;
import org.homestretch.program.entity.Prescription;
import org.homestretch.program.entity.Schedule;

/** What a prescription says of the exercise rather than of the patient (L-47). */
public final class TemplateItem {

    private TemplateItem() {}

    /** The usual dose where the prescribed one is outside the soft range (L-8); fixed weekdays become as many days. */
    public static ProtocolContent.Item of(Prescription prescription, ExerciseDetails exercise) {
        Dosage dosage = withoutResistance(prescription.dosage());
        Frequency frequency =
                often(prescription.schedule(), exercise.usualDose().frequency());
        return new ProtocolContent.Item(
                exercise.slug(),
                SessionPart.valueOf(prescription.phase().name()),
                exercise.softRange().contains(dosage)
                        ? dosage
                        : exercise.usualDose().dosage(),
                exercise.softRange().contains(frequency)
                        ? frequency
                        : exercise.usualDose().frequency());
    }

    static Dosage withoutResistance(Dosage dosage) {
        return new Dosage(
                dosage.sets(),
                dosage.amount(),
                dosage.unit(),
                dosage.eachWay(),
                dosage.holdSeconds(),
                dosage.restSeconds(),
                null);
    }

    /** A library knows neither rhythms nor breaks: a rhythm becomes so many days a week, breaks what is usual. */
    private static Frequency often(Schedule schedule, Frequency usual) {
        return switch (schedule.kind()) {
            case QUOTA -> Frequency.weekly(schedule.weeklyQuota());
            case EVERY_NTH_DAY -> Frequency.weekly(DayOfWeek.values().length / schedule.dayInterval());
            case BREAKS -> usual;
            case WEEKDAYS ->
                schedule.isEveryDay()
                        ? Frequency.daily(schedule.timesADay())
                        : Frequency.weekly(schedule.weekdays().size());
        };
    }
}
