package org.homestretch.exercise.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/**
 * That an exercise showed a picture at a place from one moment to another. It is closed, never changed, so that a program
 * shows for ever what it showed when it was issued (L-36).
 */
@Entity
@Table(name = "exercise_picture")
public class ExercisePicture {

    /** Of one exercise at a time. */
    public static final int PICTURES_MAX = 4;

    public static final int ALTERNATIVE_MAX = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "exercise_id", nullable = false, updatable = false)
    private long exerciseId;

    @Column(name = "place", nullable = false, updatable = false)
    private int place;

    @Column(name = "content_hash", nullable = false, updatable = false)
    private String hash;

    @Column(name = "alternative", length = ALTERNATIVE_MAX, nullable = false, updatable = false)
    private String alternative;

    @Column(name = "shown_from", nullable = false, updatable = false)
    private Instant from;

    @Column(name = "shown_until")
    private Instant until;

    protected ExercisePicture() {}

    /**
     * @param place from 0
     * @param alternative what it shows, for people who cannot see it
     * @throws IllegalArgumentException if that is blank or too long
     */
    public ExercisePicture(long exerciseId, int place, String hash, String alternative, Instant from) {
        this.exerciseId = exerciseId;
        this.place = place;
        this.hash = Objects.requireNonNull(hash, "hash");
        this.alternative = alternative.strip();
        this.from = Objects.requireNonNull(from, "from");
        if (this.alternative.isEmpty() || this.alternative.length() > ALTERNATIVE_MAX) {
            throw new IllegalArgumentException("a picture says in words what it shows");
        }
    }

    /** The exercise shows it no more. */
    public void close(Instant now) {
        until = Objects.requireNonNull(now, "now");
    }

    public String hash() {
        return hash;
    }

    public String alternative() {
        return alternative;
    }
}
