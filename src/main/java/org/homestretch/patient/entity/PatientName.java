package org.homestretch.patient.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Pattern;

/** Given and family name as the patient writes them, together with the forms that are compared and searched. */
@Embeddable
public class PatientName implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Characters of any script in each of the two names (PT-2). */
    public static final int LENGTH_MAX = 80;

    /** What a name must look like: up to 80 characters, one of them a letter or digit. */
    public static final String FORM = "(?=.*[\\p{L}\\p{N}]).{1," + LENGTH_MAX + "}";

    /** Folding can make one character several; what is longer is cut, in the record as in the search. */
    private static final int FOLDED_MAX = 240;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");

    @Column(name = "given_name", nullable = false, length = LENGTH_MAX)
    private String given;

    @Column(name = "family_name", nullable = false, length = LENGTH_MAX)
    private String family;

    @Column(name = "folded_given_name", nullable = false, length = FOLDED_MAX)
    private String foldedGiven;

    @Column(name = "folded_family_name", nullable = false, length = FOLDED_MAX)
    private String foldedFamily;

    protected PatientName() {}

    /** @throws IllegalArgumentException if either is longer than 80 characters or has no letter */
    public PatientName(String given, String family) {
        this.given = tidy(given, "given name");
        this.family = tidy(family, "family name");
        this.foldedGiven = fold(given);
        this.foldedFamily = fold(family);
    }

    /** The text as it is compared: without case, accents and hyphens (PT-5). */
    public static String fold(String text) {
        String folded = FoldedText.of(text);
        return folded.codePointCount(0, folded.length()) <= FOLDED_MAX
                ? folded
                : folded.substring(0, folded.offsetByCodePoints(0, FOLDED_MAX));
    }

    private static String tidy(String typed, String what) {
        String seen = UNSEEN.matcher(
                        BLANKS.matcher(Objects.requireNonNull(typed, what)).replaceAll(" "))
                .replaceAll("");
        String text = Normalizer.normalize(seen.strip(), Normalizer.Form.NFC);
        if (!text.matches(FORM)) {
            throw new IllegalArgumentException(what + " must have 1 to " + LENGTH_MAX + " characters, one a letter");
        }
        return text;
    }

    public String given() {
        return given;
    }

    public String family() {
        return family;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PatientName that && given.equals(that.given) && family.equals(that.family);
    }

    @Override
    public int hashCode() {
        return Objects.hash(given, family);
    }
}
