package org.homestretch.handout.control;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.DosageUnit;
import org.homestretch.handout.control.typeset.Phrase;
import org.homestretch.program.entity.Schedule;
import org.homestretch.program.entity.Side;

/**
 * Says in a patient's words how much, how long, on which side and how often: "Twice, hold for 30 seconds each time, on each
 * side, once a day".
 */
public final class DosageWords {

    private static final int SECONDS_A_MINUTE = 60;

    private final HandoutTexts texts;

    /** @param language the patient's; English where there is no translation */
    public DosageWords(Locale language) {
        this(new HandoutTexts(language));
    }

    DosageWords(HandoutTexts texts) {
        this.texts = texts;
    }

    /** The whole prescription in one line, beginning with a capital letter and without a full stop. */
    public String sentence(Dosage dosage, Side side, Schedule schedule) {
        return phrase(dosage, side, schedule).text();
    }

    Phrase phrase(Dosage dosage, Side side, Schedule schedule) {
        List<String> clauses = new ArrayList<>();
        clauses.add(amount(dosage));
        if (dosage.holdSeconds() > 0) {
            String key = repeats(dosage) ? "dosage.hold.each" : "dosage.hold.once";
            clauses.add(words(key, duration(dosage.holdSeconds())));
        }
        if (dosage.restSeconds() > 0 && dosage.sets() > 1) {
            clauses.add(words("dosage.rest", duration(dosage.restSeconds())));
        }
        if (dosage.resistance() != null) {
            clauses.add(words("dosage.resistance", dosage.resistance()));
        }
        if (side != Side.NOT_SIDED) {
            clauses.add(words("side." + side));
        }
        clauses.add(frequency(schedule));
        return new Phrase(capitalized(joined(clauses)), texts.language());
    }

    /** How often: "twice a day", "on Monday and Friday", "on any 3 days a week". */
    String frequency(Schedule schedule) {
        return switch (schedule.kind()) {
            case QUOTA -> words("schedule.quota", schedule.weeklyQuota());
            case EVERY_NTH_DAY -> words("schedule.everyNthDay", schedule.timesADay(), schedule.dayInterval());
            case BREAKS -> words("schedule.breaks", schedule.breakMinutes());
            case WEEKDAYS ->
                schedule.isEveryDay()
                        ? words("schedule.daily", schedule.timesADay())
                        : words("schedule.weekdays", schedule.timesADay(), weekdays(schedule));
        };
    }

    private String amount(Dosage dosage) {
        String unit = dosage.unit().name();
        String amount;
        if (dosage.sets() == 1) {
            amount = words("dosage." + unit, dosage.amount());
        } else if (isOneEachSet(dosage)) {
            amount = words("dosage." + unit, dosage.sets());
        } else {
            amount = words("dosage.sets." + unit, dosage.sets(), dosage.amount());
        }
        return dosage.eachWay() ? words("dosage.eachWay", amount) : amount;
    }

    /** "2 sets of 1" is no English: a patient does it twice. */
    private static boolean isOneEachSet(Dosage dosage) {
        return dosage.amount() == 1 && dosage.unit() == DosageUnit.REPETITIONS;
    }

    private static boolean repeats(Dosage dosage) {
        return dosage.sets() * dosage.amount() > 1 || dosage.eachWay();
    }

    private String duration(int seconds) {
        boolean wholeMinutes = seconds > SECONDS_A_MINUTE && seconds % SECONDS_A_MINUTE == 0;
        return wholeMinutes ? words("time.minutes", seconds / SECONDS_A_MINUTE) : words("time.seconds", seconds);
    }

    private String weekdays(Schedule schedule) {
        List<String> names = schedule.weekdays().stream().map(this::name).toList();
        String allButLast = joined(names.subList(0, names.size() - 1));
        String last = names.get(names.size() - 1);
        return allButLast.isEmpty() ? last : words("list.and", allButLast, last);
    }

    private String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, texts.language());
    }

    private String joined(List<String> clauses) {
        return clauses.stream()
                .reduce((before, clause) -> words("list.comma", before, clause))
                .orElse("");
    }

    private String capitalized(String sentence) {
        int first = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, first).toUpperCase(texts.language()) + sentence.substring(first);
    }

    private String words(String key, Object... values) {
        return texts.text(key, values).text();
    }
}
