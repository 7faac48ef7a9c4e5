package org.homestretch.diary.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day off that the patient took because of soreness, or took back later. It is not a miss (G12). */
@Entity
@Table(name = "rest_day")
public class RestDay extends DiaryRecord {

    @Column(name = "taken", nullable = false)
    private boolean taken;

    protected RestDay() {}

    public RestDay(long patientId, long programId, LocalDate day, boolean taken, Recording recording) {
        super(patientId, programId, day, recording);
        this.taken = taken;
    }

    @Override
    public LocalDate subject() {
        return day();
    }

    @Override
    public Boolean statement() {
        return taken;
    }
}
