package org.homestretch.handout.boundary;

import java.util.Locale;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.handout.control.DosageWords;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Side;

/** How much, how long, on which side and how often: on the phone in the same words as on paper. */
public final class DosageInWords {

    private DosageInWords() {}

    /** @param language the patient's; English where there is no translation */
    public static String sentence(Dosage dosage, Side side, Schedule schedule, Locale language) {
        return new DosageWords(language).sentence(dosage, side, schedule);
    }
}
