package org.homestretch.diary.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** What a patient says of one due occurrence of one prescribed exercise: done, partly done or not done. */
@Entity
@Table(name = "diary_entry")
public class DiaryEntry extends DiaryRecord {

    @Column(name = "prescribed_exercise_id", nullable = false)
    private long prescribedExerciseId;

    @Column(name = "item_key", nullable = false)
    private int itemKey;

    @Column(name = "slot", nullable = false)
    private int slot;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private EntryState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "not_done_reason")
    private NotDoneReason reason;

    @Column(name = "performed_sets")
    private Integer sets;

    @Column(name = "performed_amount")
    private Integer amount;

    @Column(name = "performed_hold_seconds")
    private Integer holdSeconds;

    protected DiaryEntry() {}

    /** @param prescribedExerciseId the item of the version in force on that day */
    public DiaryEntry(
            long patientId,
            long programId,
            long prescribedExerciseId,
            Occurrence occurrence,
            Answer answer,
            Recording recording) {
        super(patientId, programId, occurrence.day(), recording);
        this.prescribedExerciseId = prescribedExerciseId;
        this.itemKey = occurrence.itemKey();
        this.slot = occurrence.slot();
        this.state = answer.state();
        this.reason = answer.reason();
        this.sets = answer.sets();
        this.amount = answer.amount();
        this.holdSeconds = answer.holdSeconds();
    }

    @Override
    public Occurrence subject() {
        return new Occurrence(itemKey, day(), slot);
    }

    @Override
    public Answer statement() {
        return new Answer(state, reason, sets, amount, holdSeconds);
    }

    /** The item, with the dosage that was in force on the day. */
    public long prescribedExerciseId() {
        return prescribedExerciseId;
    }
}
