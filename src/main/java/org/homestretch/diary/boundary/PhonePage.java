package org.homestretch.diary.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.homestretch.diary.entity.EntryState;
import org.homestretch.diary.entity.Feeling;
import org.homestretch.diary.entity.NotDoneReason;
import org.homestretch.program.entity.IssuedAdvice;
import org.homestretch.program.entity.Side;

/**
 * What a patient sees of the own program on the phone: today and the days that may still be filled in.
 *
 * @param language of the patient, as a BCP 47 tag
 * @param startsOn first day of the program
 * @param endsOn last day of the program, or null while it has no planned end
 * @param exercises by the id of the prescribed exercise
 * @param reading what the patient was given to read with the latest version shown, in its words
 * @param days oldest first; the last one is today
 */
public record PhonePage(
        long programId,
        LocalDate today,
        String language,
        LocalDate startsOn,
        LocalDate endsOn,
        Map<Long, Exercise> exercises,
        IssuedAdvice reading,
        List<Day> days) {

    /**
     * A prescribed exercise in the words of the issued version.
     *
     * @param language of its words, as a BCP 47 tag
     * @param issuedAt when the version was issued; its figure is the one of that time
     * @param dosage how much, how long, on which side and how often, in one sentence
     * @param breaks whether it is done in breaks through the day, so that it is asked about once
     * @param breathing how to breathe, or null
     * @param note the therapist's note to the patient, or null
     */
    public record Exercise(
            String slug,
            String language,
            Instant issuedAt,
            String title,
            String dosage,
            Side side,
            boolean breaks,
            List<String> steps,
            String breathing,
            List<String> cautions,
            String note) {}

    /**
     * One day.
     *
     * @param stopped whether it is paused because of a warning sign, until the clinic has talked with the patient (D-15)
     * @param pausedUntil last day of the pause in which it lies; null when there is none, or no end is known
     * @param sessions the exercises at each of the day's times; empty when there is nothing to do
     */
    public record Day(
            LocalDate day,
            boolean paused,
            boolean stopped,
            LocalDate pausedUntil,
            boolean resting,
            List<List<Occurrence>> sessions,
            Feeling feeling) {}

    /**
     * One exercise at one of its times and what stands in the diary about it.
     *
     * @param state null while nothing was said
     * @param reason why it was not done, or null
     */
    public record Occurrence(long exercise, int itemKey, EntryState state, NotDoneReason reason) {}
}
