package org.homestretch.program.control;

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
        Frequency frequency = often(prescription.schedule());
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

    private static Dosage withoutResistance(Dosage dosage) {
        return new Dosage(
                dosage.sets(),
                dosage.amount(),
                dosage.unit(),
                dosage.eachWay(),
                dosage.holdSeconds(),
                dosage.restSeconds(),
                null);
    }

    private static Frequency often(Schedule schedule) {
        if (schedule.isQuota()) {
            return Frequency.weekly(schedule.weeklyQuota());
        }
        return schedule.isEveryDay()
                ? Frequency.daily(schedule.timesADay())
                : Frequency.weekly(schedule.weekdays().size());
    }
}
