package org.homestretch.handout.control;

import com.ibm.icu.text.PluralRules;
import java.text.NumberFormat;
import java.text.ParseException;
import java.util.Locale;

/** How a language counts: its digits, and the plural that a number takes (H-18). For one thread. */
final class Grammar {

    private final NumberFormat numbers;
    private final PluralRules plurals;

    /**
     * @param language with the digits that are wanted
     * @param plurals its plurals in the syntax of CLDR: {@code one: n = 1; two: n = 2}
     * @throws IllegalArgumentException if these rules cannot be read
     */
    Grammar(Locale language, String plurals) {
        this.numbers = NumberFormat.getIntegerInstance(language);
        try {
            this.plurals = PluralRules.parseDescription(plurals);
        } catch (ParseException unreadable) {
            throw new IllegalArgumentException("plurals of " + language, unreadable);
        }
    }

    String number(Number number) {
        return numbers.format(number);
    }

    /** The name of the plural: {@code one}, {@code few}, {@code other} ... */
    String plural(Number number) {
        return plurals.select(number.doubleValue());
    }
}
