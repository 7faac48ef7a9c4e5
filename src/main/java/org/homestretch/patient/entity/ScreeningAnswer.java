package org.homestretch.patient.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;

/** What the patient answered to one question of a screening. */
@Embeddable
public class ScreeningAnswer implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int NOTE_MAX = 300;

    @Enumerated(EnumType.STRING)
    @Column(name = "question", nullable = false)
    private ScreeningQuestion question;

    @Column(name = "answered_yes", nullable = false)
    private boolean yes;

    @Column(name = "note", length = NOTE_MAX)
    private String note;

    protected ScreeningAnswer() {}

    /**
     * @param note a few words about a yes, or null
     * @throws IllegalArgumentException if a yes that needs words has none, or they are too many
     */
    public ScreeningAnswer(ScreeningQuestion question, boolean yes, String note) {
        this.question = Objects.requireNonNull(question, "question");
        this.yes = yes;
        this.note = yes ? Words.optional(note, NOTE_MAX) : null;
        if (!isComplete()) {
            throw new IllegalArgumentException(question + " needs a few words");
        }
    }

    private boolean isComplete() {
        return !yes || !question.isAskingForWords() || note != null;
    }

    public ScreeningQuestion question() {
        return question;
    }

    public boolean isYes() {
        return yes;
    }

    /** What it is, or null. */
    public String note() {
        return note;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScreeningAnswer that
                && question == that.question
                && yes == that.yes
                && Objects.equals(note, that.note);
    }

    @Override
    public int hashCode() {
        return Objects.hash(question, yes, note);
    }
}
