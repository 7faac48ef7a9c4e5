package org.homestretch.program.control;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** When: "2 × a day", "3/week", "every other day", "Mon Wed Fri", "mon-fri", "breaks every 45 min". */
final class ScheduleWords {

    private static final String HOW_OFTEN =
            "(?<n>" + DosageWord.NUMBER + "|once|twice|thrice|one|two|three|four|five|six)";
    private static final String TIMES = "(?: ?[x×]| times?)?";
    private static final String EACH = "(?:an?|per|each|every|/)";
    private static final String BREAKS = "(?:(?:in )?breaks? )?";
    private static final String DAY = "(?:mon(?:days?)?|tue(?:s(?:days?)?)?|wed(?:nesdays?)?"
            + "|thu(?:r(?:s(?:days?)?)?)?|fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?)\\b";

    static final List<DosageWord> ALL = List.of(
            DosageWord.of(
                    BREAKS + "every (?<n>" + DosageWord.NUMBER + ") ?" + DosageWord.MINUTES,
                    (said, piece) -> said.schedule().breaks(piece.saying(piece.number("n")))),
            DosageWord.of(
                    BREAKS + "(?:every hour|hourly)\\b",
                    (said, piece) -> said.schedule().breaks(piece.saying(60))),
            DosageWord.of(
                    "every (?:other|second|2nd) day\\b",
                    (said, piece) -> said.schedule().everyNthDay(piece.saying(2))),
            DosageWord.of(
                    "every (?<n>" + DosageWord.NUMBER + ")(?:st|nd|rd|th)? days?\\b",
                    (said, piece) -> said.schedule().everyNthDay(piece.saying(piece.number("n")))),
            DosageWord.of(
                    HOW_OFTEN + TIMES + " ?(?:" + EACH + " ?(?:day|d)\\b|daily\\b)",
                    (said, piece) -> said.schedule().timesADay(piece.saying(piece.number("n")))),
            DosageWord.of(
                    HOW_OFTEN + "(?:" + TIMES + "| days?) ?(?:" + EACH
                            + " ?(?:week|wk|w)\\b|weekly\\b)(?:,? any days?\\b)?",
                    (said, piece) -> said.schedule().timesAWeek(piece.saying(piece.number("n")))),
            DosageWord.of("weekly\\b", (said, piece) -> said.schedule().timesAWeek(piece.saying(1))),
            DosageWord.of(
                    "(?:every|each) ?day\\b|daily\\b",
                    (said, piece) -> said.schedule().everyDay(piece.saying(true))),
            DosageWord.of(
                    "(?:weekdays|workdays)\\b",
                    (said, piece) -> said.schedule().weekdays(piece.saying(span(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)))),
            DosageWord.of(
                    "weekends?\\b",
                    (said, piece) ->
                            said.schedule().weekdays(piece.saying(span(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)))),
            DosageWord.of(
                    "(?<from>" + DAY + ")(?: ?(?:[-–]|to\\b) ?(?<to>" + DAY + "))?",
                    (said, piece) -> said.schedule().weekdays(piece.saying(days(piece)))));

    private ScheduleWords() {}

    private static Set<DayOfWeek> days(TypedPiece piece) {
        DayOfWeek from = day(piece.part("from"));
        return span(from, piece.has("to") ? day(piece.part("to")) : from);
    }

    private static Set<DayOfWeek> span(DayOfWeek from, DayOfWeek to) {
        Set<DayOfWeek> days = EnumSet.of(from);
        for (DayOfWeek day = from; day != to; day = day.plus(1)) {
            days.add(day.plus(1));
        }
        return days;
    }

    private static DayOfWeek day(String typed) {
        String beginning = typed.substring(0, 3).toUpperCase(Locale.ROOT);
        return List.of(DayOfWeek.values()).stream()
                .filter(day -> day.name().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }
}
