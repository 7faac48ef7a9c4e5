package org.homestretch.exercise.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** How far clinical content has been checked: not yet, or by whom and when. A value, compared by what it says. */
@Embeddable
public class Review implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int REVIEWER_MAX = 120;

    @Enumerated(EnumType.STRING)
    @Column(name = "review_state", nullable = false)
    private ReviewState state;

    @Column(name = "reviewed_by", length = REVIEWER_MAX)
    private String reviewer;

    @Column(name = "reviewed_on")
    private LocalDate day;

    protected Review() {}

    private Review(ReviewState state, String reviewer, LocalDate day) {
        this.state = state;
        this.reviewer = reviewer;
        this.day = day;
    }

    /** Written by a person, not reviewed. */
    public static Review draft() {
        return new Review(ReviewState.DRAFT, null, null);
    }

    /** Translated by a machine, not reviewed. */
    public static Review machineDraft() {
        return new Review(ReviewState.MACHINE_DRAFT, null, null);
    }

    /**
     * Signed off.
     *
     * @param reviewer the name the clinic knows the reviewer by
     * @throws IllegalArgumentException if the name is empty or longer than {@link #REVIEWER_MAX}
     */
    public static Review by(String reviewer, LocalDate day) {
        String name = reviewer.strip();
        if (name.isEmpty() || name.length() > REVIEWER_MAX) {
            throw new IllegalArgumentException("a review carries the name of its reviewer");
        }
        return new Review(ReviewState.REVIEWED, name, Objects.requireNonNull(day, "day"));
    }

    public ReviewState state() {
        return state;
    }

    public boolean isReviewed() {
        return state == ReviewState.REVIEWED;
    }

    public Optional<String> reviewer() {
        return Optional.ofNullable(reviewer);
    }

    public Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Review review
                && state == review.state
                && Objects.equals(reviewer, review.reviewer)
                && Objects.equals(day, review.day);
    }

    @Override
    public int hashCode() {
        return Objects.hash(state, reviewer, day);
    }

    @Override
    public String toString() {
        return state + (reviewer == null ? "" : " by " + reviewer + " on " + day);
    }
}
