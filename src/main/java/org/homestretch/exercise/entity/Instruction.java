package org.homestretch.exercise.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;

/** What the patient reads about an exercise in one language, and the words by which it is found. */
@Entity
@Table(name = "exercise_instruction")
public class Instruction {

    public static final int LANGUAGE_MAX = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "exercise_id", nullable = false, updatable = false)
    private Exercise exercise;

    @Column(name = "language", length = LANGUAGE_MAX, nullable = false, updatable = false)
    private String language;

    @Embedded
    private Review review;

    @Column(name = "title", length = InstructionText.TITLE_MAX, nullable = false)
    private String title;

    @Column(name = "purpose", length = InstructionText.SENTENCES_MAX, nullable = false)
    private String purpose;

    @Column(name = "steps", nullable = false)
    private Lines steps;

    @Column(name = "breathing", length = InstructionText.SENTENCES_MAX)
    private String breathing;

    @Column(name = "mistake", length = InstructionText.SENTENCES_MAX)
    private String mistake;

    @Column(name = "cautions", nullable = false)
    private Lines cautions;

    @Column(name = "synonyms", nullable = false)
    private Lines synonyms;

    protected Instruction() {}

    Instruction(Exercise exercise, InstructionContent content) {
        this.exercise = Objects.requireNonNull(exercise, "exercise");
        this.language = content.language();
        revise(content);
    }

    final void revise(InstructionContent content) {
        review = content.review();
        title = content.text().title();
        purpose = content.text().purpose();
        steps = new Lines(content.text().steps());
        breathing = content.text().breathing();
        mistake = content.text().mistake();
        cautions = new Lines(content.text().cautions());
        synonyms = new Lines(content.synonyms());
    }

    void review(Review newReview) {
        review = Objects.requireNonNull(newReview, "review");
    }

    String language() {
        return language;
    }

    InstructionContent content() {
        return new InstructionContent(
                language,
                review,
                new InstructionText(title, purpose, steps.all(), breathing, mistake, cautions.all()),
                synonyms.all());
    }
}
