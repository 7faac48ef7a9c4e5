package org.homestretch.exercise.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure that the clinic posed itself, in place of the one that ships. It never changes: posing anew adds the next
 * revision, so that an issued program keeps the picture it was issued with (L-68).
 */
@Entity
@Table(name = "exercise_pose")
public class ExercisePose {

    public static final int YAML_MAX = 20_000;
    public static final int NAME_MAX = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "exercise_id", nullable = false, updatable = false)
    private Exercise exercise;

    @Column(name = "revision", nullable = false, updatable = false)
    private int revision;

    @Column(name = "yaml", updatable = false)
    private String yaml;

    @Column(name = "changed_by", nullable = false, updatable = false)
    private long changedBy;

    @Column(name = "changed_by_name", length = NAME_MAX, nullable = false, updatable = false)
    private String changedByName;

    @Column(name = "changed_at", nullable = false, updatable = false)
    private Instant changedAt;

    protected ExercisePose() {}

    /** @param yaml the pose file, or null to go back to the figure that ships */
    public ExercisePose(Exercise exercise, int revision, String yaml, long staffId, String staffName, Instant now) {
        if (revision < 1 || yaml != null && yaml.length() > YAML_MAX) {
            throw new IllegalArgumentException("revision " + revision + " of a pose");
        }
        this.exercise = Objects.requireNonNull(exercise, "exercise");
        this.revision = revision;
        this.yaml = yaml;
        this.changedBy = staffId;
        this.changedByName = Objects.requireNonNull(staffName, "staffName");
        this.changedAt = now.truncatedTo(ChronoUnit.MICROS); // as exact as the database keeps it
    }

    public Long id() {
        return id;
    }

    /** Counts from 1 for each exercise. */
    public int revision() {
        return revision;
    }

    /** The pose file; empty when the clinic went back to the figure that ships. */
    public Optional<String> yaml() {
        return Optional.ofNullable(yaml);
    }

    public String changedByName() {
        return changedByName;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
