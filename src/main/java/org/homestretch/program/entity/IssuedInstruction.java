package org.homestretch.program.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * The words of an exercise as they were in the library when the version was issued, in the patient's language (P-3).
 * Later edits of the library do not reach it.
 */
@Embeddable
public class IssuedInstruction implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "language", length = 8)
    private String language;

    @Column(name = "title", length = 120)
    private String title;

    @Column(name = "purpose", length = 1000)
    private String purpose;

    /** One step a line, in order. */
    @Column(name = "steps")
    private String steps;

    @Column(name = "breathing", length = 1000)
    private String breathing;

    @Column(name = "mistake", length = 1000)
    private String mistake;

    /** One caution a line. */
    @Column(name = "cautions")
    private String cautions;

    protected IssuedInstruction() {}

    /**
     * @param language BCP 47 tag of the language the words are in; the library's fallback when the patient's is missing
     * @param purpose what it is good for, or null
     * @param breathing how to breathe, or null
     * @param mistake the common mistake, or null
     */
    public IssuedInstruction(
            String language,
            String title,
            String purpose,
            List<String> steps,
            String breathing,
            String mistake,
            List<String> cautions) {
        this.language = Objects.requireNonNull(language, "language");
        this.title = Objects.requireNonNull(title, "title");
        this.purpose = purpose;
        this.steps = asLines(steps);
        this.breathing = breathing;
        this.mistake = mistake;
        this.cautions = asLines(cautions);
    }

    private static String asLines(List<String> paragraphs) {
        return String.join(
                "\n",
                paragraphs.stream()
                        .map(paragraph -> paragraph.replace('\n', ' '))
                        .toList());
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().toList();
    }

    public String language() {
        return language;
    }

    public String title() {
        return title;
    }

    /** What it is good for, or null. */
    public String purpose() {
        return purpose;
    }

    public List<String> steps() {
        return lines(steps);
    }

    /** How to breathe, or null. */
    public String breathing() {
        return breathing;
    }

    /** The common mistake and how to avoid it, or null. */
    public String mistake() {
        return mistake;
    }

    public List<String> cautions() {
        return lines(cautions);
    }
}
