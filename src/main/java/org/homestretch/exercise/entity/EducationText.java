package org.homestretch.exercise.entity;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Education in one language, as the patient reads it.
 *
 * @param language BCP 47 tag of the language the words are in
 */
public record EducationText(String slug, EducationKind kind, String language, String title, List<Section> sections)
        implements Serializable {

    public EducationText {
        sections = List.copyOf(sections);
    }

    /** @param heading null for the answer to a question */
    public record Section(String heading, List<Line> lines) implements Serializable {

        public Section {
            lines = List.copyOf(lines);
        }
    }

    /** @param code of a point of a checklist, or null */
    public record Line(String code, String text) implements Serializable {}

    /** SHA-256 of the words, in hexadecimal: a sign-off holds for these words only (L-72). */
    public String fingerprint() {
        try {
            byte[] words = (title + sections).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
