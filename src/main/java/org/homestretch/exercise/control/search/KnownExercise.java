package org.homestretch.exercise.control.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.homestretch.exercise.entity.Availability;
import org.homestretch.exercise.entity.ReadingLanguage;
import org.homestretch.exercise.entity.ReviewState;
import org.homestretch.exercise.entity.Traits;

/**
 * What the search remembers of an exercise: what its card shows and the words under which it is found.
 *
 * @param traits without what is only helpful
 * @param review of everything but the wordings
 * @param wordings by language tag; English is always there
 */
public record KnownExercise(
        long id,
        String slug,
        Traits traits,
        Availability availability,
        ReviewState review,
        Map<String, Wording> wordings) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    public KnownExercise {
        wordings = Map.copyOf(wordings);
        Objects.requireNonNull(wordings.get(ReadingLanguage.ENGLISH.tag()), "English wording");
    }

    /** In that language, or in English where there is none. */
    public Wording in(ReadingLanguage language) {
        Wording wanted = wordings.get(language.tag());
        return wanted == null ? wordings.get(ReadingLanguage.ENGLISH.tag()) : wanted;
    }

    /** By which lists in that language are sorted. */
    String sortKey(ReadingLanguage language) {
        String plain = Normalizer.normalize(in(language).title(), Normalizer.Form.NFD);
        return ACCENTS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
