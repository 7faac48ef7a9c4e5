package org.homestretch.diary.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** The patient said yes to one of the signs on which to stop and get help (D-14). It is never corrected; a new yes is another. */
@Entity
@Table(name = "stop_answer")
public class StopAnswer extends DiaryRecord {

    protected StopAnswer() {}

    /** @param day on which the patient said so */
    public StopAnswer(long patientId, long programId, LocalDate day, Recording recording) {
        super(patientId, programId, day, recording);
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
