package org.homestretch.exercise.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.homestretch.exercise.entity.Exercise;

/** Makes the short name by which an exercise of the clinic's own is known for ever, from its first English title. */
@Dependent
public class Slugs {

    private static final Pattern ACCENTS_AND_APOSTROPHES = Pattern.compile("[\\p{M}'’]");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");
    private static final String NAMELESS = "exercise";

    /** Leaves room for a number behind it. */
    private static final int WORDS_MAX = Exercise.SLUG_MAX - 6;

    @PersistenceContext
    EntityManager entityManager;

    /** A slug that no exercise has yet. */
    public String unused(String title) {
        String words = of(title);
        Set<String> taken = new HashSet<>(entityManager
                .createQuery("SELECT e.slug FROM Exercise e WHERE e.slug LIKE :beginning", String.class)
                .setParameter("beginning", words + "%")
                .getResultList());
        String slug = words;
        for (int number = 2; taken.contains(slug); number++) {
            slug = words + "-" + number;
        }
        return slug;
    }

    /** The title in lower case, without accents, its words joined by hyphens. */
    static String of(String title) {
        String plain = ACCENTS_AND_APOSTROPHES
                .matcher(Normalizer.normalize(title, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String words = OTHERS.matcher(plain).replaceAll("-");
        String cut = words.substring(0, Math.min(words.length(), WORDS_MAX));
        String slug = EDGES.matcher(cut).replaceAll("");
        return slug.isEmpty() ? NAMELESS : slug;
    }
}
