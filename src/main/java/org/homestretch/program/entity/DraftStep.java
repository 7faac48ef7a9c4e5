package org.homestretch.program.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;

/**
 * One change of a draft that can be undone and done again: the draft before and after it (P-20). Steps are numbered; the
 * draft knows how many of them hold, and those behind that number have been undone.
 */
@Entity
@Table(name = "draft_step")
public class DraftStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "program_version_id", nullable = false)
    private ProgramVersion draft;

    @Column(name = "number", nullable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private StepKind kind;

    @Column(name = "exercise_id")
    private Long exerciseId;

    @Column(name = "state_before", nullable = false)
    private DraftState before;

    @Column(name = "state_after", nullable = false)
    private DraftState after;

    protected DraftStep() {}

    /** @param exerciseId the exercise it was about, or null when it was about the program as a whole */
    DraftStep(ProgramVersion draft, int number, StepKind kind, Long exerciseId, DraftState before, DraftState after) {
        this.draft = Objects.requireNonNull(draft, "draft");
        this.number = number;
        this.kind = Objects.requireNonNull(kind, "kind");
        this.exerciseId = exerciseId;
        this.before = Objects.requireNonNull(before, "before");
        this.after = Objects.requireNonNull(after, "after");
    }

    public int number() {
        return number;
    }

    public StepKind kind() {
        return kind;
    }

    /** The exercise it was about, or null when it was about the program as a whole. */
    public Long exerciseId() {
        return exerciseId;
    }

    DraftState before() {
        return before;
    }

    DraftState after() {
        return after;
    }
}
