package org.homestretch.diary.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The patient said yes to one of the signs on which to stop and get help (D-14). It is never corrected; a new yes is another. */
@Entity
@Table(name = "stop_answer")
public class StopAnswer extends DiaryRecord {

    /** By the phone's clock; null if the phone did not tell. When it arrived, the recording tells. */
    @Column(name = "said_at")
    private Instant saidAt;

    protected StopAnswer() {}

    public StopAnswer(long patientId, long programId, NewStopAnswer answer, Recording recording) {
        super(patientId, programId, answer.day(), recording);
        this.saidAt = answer.saidAt();
    }

    @Override
    public UUID subject() {
        return recording().clientUuid();
    }

    @Override
    public LocalDate statement() {
        return day();
    }
}
