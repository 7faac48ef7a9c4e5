package org.homestretch.exercise.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

/** One exercise of a stage. */
@Entity
@Table(name = "protocol_entry")
public class ProtocolEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "stage_id", nullable = false, updatable = false)
    private ProtocolStage stage;

    @Column(name = "place", nullable = false)
    private int place;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "exercise_id", nullable = false)
    private Exercise exercise;

    @Enumerated(EnumType.STRING)
    @Column(name = "session_part", nullable = false)
    private SessionPart part;

    @Embedded
    private Dosage dosage;

    @Embedded
    private Frequency frequency;

    protected ProtocolEntry() {}

    /** @throws IllegalArgumentException unless the exercise is known and open to templates */
    ProtocolEntry(ProtocolStage stage, int place, Exercise exercise, ProtocolContent.Item content) {
        if (exercise == null || !exercise.suitsTemplates()) {
            throw new IllegalArgumentException(content.slug() + " does not belong in a template");
        }
        this.stage = Objects.requireNonNull(stage, "stage");
        this.place = place;
        this.exercise = exercise;
        this.part = content.part();
        this.dosage = content.dosage();
        this.frequency = content.frequency();
    }

    int place() {
        return place;
    }

    ProtocolContent.Item content() {
        return new ProtocolContent.Item(exercise.slug(), part, dosage, frequency);
    }
}
