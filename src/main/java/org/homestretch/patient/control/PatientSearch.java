package org.homestretch.patient.control;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.homestretch.patient.entity.BirthDates;
import org.homestretch.patient.entity.PatientName;
import org.homestretch.patient.entity.PatientNumber;

/**
 * What a person typing into the search box means (PT-5): words that begin parts of the name, in any order, and words
 * with digits, each of which is a number, a birth date or a year of birth.
 *
 * @param nameParts folded; a patient must match all of them
 * @param figures a patient must match each of them in one of its meanings
 */
public record PatientSearch(List<String> nameParts, List<Figure> figures) {

    /** More words than anybody needs; the rest is not looked at. */
    static final int WORDS_MAX = 8;

    /** A date with blanks in it is one word all the same. */
    private static final Pattern SPACED_DATE =
            Pattern.compile("\\b(\\d{1,2})[.\\s]\\s*(\\d{1,2})[.\\s]\\s*(\\d{4})\\b");

    /**
     * A word with digits.
     *
     * @param patientId meant as a number, if it can be one
     * @param birthDates meant as a date, day or month first
     * @param birthYear meant as a year alone
     */
    public record Figure(Optional<Long> patientId, Set<LocalDate> birthDates, Optional<Year> birthYear) {

        boolean meansNothing() {
            return patientId.isEmpty() && birthDates.isEmpty() && birthYear.isEmpty();
        }
    }

    public PatientSearch {
        nameParts = List.copyOf(nameParts);
        figures = List.copyOf(figures);
    }

    /** Reads the text of the search box; an empty text finds everybody. */
    public static PatientSearch read(String typed, LocalDate today) {
        List<String> nameParts = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        String text = SPACED_DATE.matcher(typed == null ? "" : typed.strip()).replaceAll("$1.$2.$3");
        for (String word : text.split("[\\s,;]+", WORDS_MAX + 1)) {
            if (nameParts.size() + figures.size() == WORDS_MAX) {
                break;
            }
            if (word.codePoints().anyMatch(Character::isDigit)) {
                figures.add(figure(word, today));
            } else {
                addParts(nameParts, word);
            }
        }
        return new PatientSearch(nameParts, figures);
    }

    /** A search for something that nobody can be, such as the 31st of February. */
    public boolean findsNobody() {
        return figures.stream().anyMatch(Figure::meansNothing);
    }

    private static void addParts(List<String> nameParts, String word) {
        String folded = PatientName.fold(word);
        if (!folded.isEmpty()) {
            nameParts.addAll(List.of(folded.split(" ")));
        }
    }

    private static Figure figure(String word, LocalDate today) {
        OptionalLong id = PatientNumber.read(word);
        Optional<Year> year = word.matches("\\d{4}")
                ? Optional.of(Year.parse(word)).filter(born -> isPossible(born, today))
                : Optional.empty();
        return new Figure(
                id.isPresent() ? Optional.of(id.getAsLong()) : Optional.empty(), BirthDates.readAll(word, today), year);
    }

    private static boolean isPossible(Year born, LocalDate today) {
        return born.getValue() >= BirthDates.EARLIEST.getYear() && born.getValue() <= today.getYear();
    }
}
