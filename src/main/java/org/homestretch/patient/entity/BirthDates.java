package org.homestretch.patient.entity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Birth dates as people type them: 14/3/1980, 14.03.1980, 14 3 80, 14031980 or 1980-03-14. In a form the day comes
 * before the month; a search tries both.
 */
public final class BirthDates {

    /** Nobody living was born before it (PT-3). */
    public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})[-/.\\s]\\s*(\\d{1,2})[-/.\\s]\\s*(\\d{4}|\\d{2})");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");

    private BirthDates() {}

    /** Whether somebody who is a patient today can have been born on that day (PT-3). */
    public static boolean isPossible(LocalDate date, LocalDate today) {
        return !date.isBefore(EARLIEST) && date.isBefore(today);
    }

    /**
     * The date meant in a form, day before month; also one that is not possible as a birth date, so that the message can
     * tell the difference. Empty when it is no date, or when two digits for the year leave the century open.
     */
    public static Optional<LocalDate> read(String typed, LocalDate today) {
        String text = typed.strip();
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
        }
        return yearLast(text).flatMap(parts -> {
            Set<LocalDate> dates = inYears(parts, number(parts, 2), number(parts, 1), today);
            return dates.size() == 1 ? dates.stream().findFirst() : Optional.empty();
        });
    }

    /** Every birth date that a word of a search can mean, whichever of day and month came first (PT-5). */
    public static Set<LocalDate> readAll(String typed, LocalDate today) {
        Set<LocalDate> dates = new LinkedHashSet<>();
        Matcher yearFirst = YEAR_FIRST.matcher(typed.strip());
        if (yearFirst.matches()) {
            date(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3))
                    .ifPresent(dates::add);
        }
        yearLast(typed.strip()).ifPresent(parts -> {
            dates.addAll(inYears(parts, number(parts, 2), number(parts, 1), today));
            dates.addAll(inYears(parts, number(parts, 1), number(parts, 2), today));
        });
        dates.removeIf(date -> !isPossible(date, today));
        return dates;
    }

    private static Optional<Matcher> yearLast(String text) {
        Matcher separated = YEAR_LAST.matcher(text);
        if (separated.matches()) {
            return Optional.of(separated);
        }
        Matcher digits = EIGHT_DIGITS.matcher(text);
        return digits.matches() ? Optional.of(digits) : Optional.empty();
    }

    private static Set<LocalDate> inYears(Matcher parts, int month, int day, LocalDate today) {
        Set<LocalDate> dates = new LinkedHashSet<>();
        int year = number(parts, 3);
        if (parts.group(3).length() == 4) {
            date(year, month, day).ifPresent(dates::add);
        } else {
            date(1900 + year, month, day).ifPresent(dates::add);
            date(2000 + year, month, day).filter(date -> date.isBefore(today)).ifPresent(dates::add);
        }
        return dates;
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
