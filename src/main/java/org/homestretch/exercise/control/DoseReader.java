package org.homestretch.exercise.control;

import java.util.List;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.DosageUnit;
import org.homestretch.exercise.entity.Frequency;
import org.homestretch.exercise.entity.OwnRange;
import org.homestretch.exercise.entity.Range;
import org.homestretch.exercise.entity.UsualDose;

/** Reads how much and how often from data of the library. */
final class DoseReader {

    private DoseReader() {}

    static UsualDose usual(DataFile file) {
        return new UsualDose(
                dosage(file.part("dosage")),
                frequency(file.part("frequency")),
                file.has("range") ? ownRange(file.part("range")) : OwnRange.NONE);
    }

    static Dosage dosage(DataFile part) {
        part.allowing("sets", "amount", "unit", "eachWay", "hold", "rest", "resistance");
        return new Dosage(
                part.number("sets"),
                part.number("amount"),
                part.constant("unit", DosageUnit.class),
                part.flag("eachWay"),
                part.number("hold"),
                part.has("rest") ? part.number("rest") : 0,
                part.textOrNull("resistance"));
    }

    static Frequency frequency(DataFile part) {
        part.allowing("timesADay", "timesAWeek");
        return part.has("timesAWeek")
                ? Frequency.weekly(part.number("timesAWeek"))
                : Frequency.daily(part.number("timesADay"));
    }

    private static OwnRange ownRange(DataFile part) {
        part.allowing("amount", "hold", "timesADay", "timesAWeek");
        return new OwnRange(
                rangeOrNull(part, "amount"),
                rangeOrNull(part, "hold"),
                rangeOrNull(part, "timesADay"),
                rangeOrNull(part, "timesAWeek"));
    }

    private static Range rangeOrNull(DataFile part, String name) {
        return part.has(name) ? range(part, name) : null;
    }

    static Range range(DataFile part, String name) {
        List<Integer> bounds = part.numbers(name);
        if (bounds.size() != 2) {
            throw new IllegalArgumentException(name + " is [least, most]");
        }
        return new Range(bounds.get(0), bounds.get(1));
    }
}
