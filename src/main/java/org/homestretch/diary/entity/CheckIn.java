package org.homestretch.diary.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How one day's session felt to the patient: pain before, during and on the morning after, soreness, a note. */
@Entity
@Table(name = "check_in")
public class CheckIn extends DiaryRecord {

    @Column(name = "pain_before")
    private Integer painBefore;

    @Column(name = "worst_during")
    private Integer worstDuring;

    @Column(name = "next_morning")
    private Integer nextMorning;

    @Column(name = "very_sore", nullable = false)
    private boolean verySore;

    @Column(name = "note", length = Feeling.NOTE_MAX)
    private String note;

    protected CheckIn() {}

    public CheckIn(long patientId, long programId, LocalDate day, Feeling feeling, Recording recording) {
        super(patientId, programId, day, recording);
        this.painBefore = feeling.painBefore();
        this.worstDuring = feeling.worstDuring();
        this.nextMorning = feeling.nextMorning();
        this.verySore = feeling.verySore();
        this.note = feeling.note();
    }

    @Override
    public LocalDate subject() {
        return day();
    }

    @Override
    public Feeling statement() {
        return new Feeling(painBefore, worstDuring, nextMorning, verySore, note);
    }
}
