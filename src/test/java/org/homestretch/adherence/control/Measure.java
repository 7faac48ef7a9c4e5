package org.homestretch.adherence.control;

import java.time.LocalDate;
import org.homestretch.adherence.entity.AdherenceFigures;
import org.homestretch.adherence.entity.AdherenceSettings;
import org.homestretch.adherence.entity.DayPicture;
import org.homestretch.adherence.entity.DayState;
import org.homestretch.adherence.entity.Ratio;

/** Short words for measuring in tests. 2 March 2026 is a Monday. */
final class Measure {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private Measure() {}

    /** Days after the Monday: 0 is Monday, 6 is Sunday, 7 the next Monday. */
    static LocalDate day(int number) {
        return MONDAY.plusDays(number);
    }

    static MeasuredProgram measure(Prescription prescription, Diary diary, LocalDate today) {
        return new AdherenceCalculator(AdherenceSettings.DEFAULT)
                .measure(prescription.history(), diary.history(), today);
    }

    static AdherenceFigures whole(Prescription prescription, Diary diary, LocalDate today) {
        return measure(prescription, diary, today).whole();
    }

    static DayState stateOf(LocalDate day, MeasuredProgram measured) {
        return measured.days().stream()
                .filter(picture -> picture.day().equals(day))
                .map(DayPicture::state)
                .findFirst()
                .orElseThrow();
    }

    static Ratio ratio(int numerator, int denominator) {
        return Ratio.of(numerator, denominator);
    }
}
