package org.homestretch.program.boundary;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as the messages for staff name it. */
final class DayInWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

    private DayInWords() {}

    static String of(LocalDate day) {
        return DAY.format(day);
    }
}
