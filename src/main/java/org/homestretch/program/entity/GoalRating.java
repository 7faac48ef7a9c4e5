package org.homestretch.program.entity;

import jakarta.persistence.AttributeOverride;
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
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** How well an activity went on the day of a visit. It is never overwritten: a later one points at what it corrects. */
@Entity
@Table(name = "goal_rating")
public class GoalRating {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "program_goal_id", nullable = false)
    private Goal goal;

    @Column(name = "visit_on", nullable = false)
    private LocalDate visitOn;

    /** Null takes the corrected rating back. */
    @Column(name = "score")
    private Integer score;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "corrects_id")
    private GoalRating corrects;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "rated_by", nullable = false))
    @AttributeOverride(name = "name", column = @Column(name = "rated_by_name", nullable = false))
    @AttributeOverride(name = "at", column = @Column(name = "rated_at", nullable = false))
    private Signature rated;

    protected GoalRating() {}

    GoalRating(Goal goal, LocalDate visitOn, Integer score, GoalRating corrects, Signature by) {
        this.goal = goal;
        this.visitOn = Objects.requireNonNull(visitOn, "visit on");
        this.score = score;
        this.corrects = corrects;
        this.rated = by;
    }

    boolean isTakenBack() {
        return score == null;
    }

    public LocalDate visitOn() {
        return visitOn;
    }

    /** 0 to 10. */
    public int score() {
        return score;
    }

    public Optional<GoalRating> corrects() {
        return Optional.ofNullable(corrects);
    }

    public Signature rated() {
        return rated;
    }
}
