package org.homestretch.exercise.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A therapist took an exercise to prescribe it; written once, never changed. */
@Entity
@Table(name = "exercise_use")
public class ExerciseUse {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "staff_account_id", nullable = false, updatable = false)
    private long staffId;

    @Column(name = "exercise_id", nullable = false, updatable = false)
    private long exerciseId;

    @Column(name = "used_at", nullable = false, updatable = false)
    private Instant at;

    protected ExerciseUse() {}

    public ExerciseUse(long staffId, long exerciseId, Instant at) {
        this.staffId = staffId;
        this.exerciseId = exerciseId;
        this.at = at;
    }

    public Long id() {
        return id;
    }
}
