package org.homestretch.adherence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** The clinic has looked through its programs on that day. */
@Entity
@Table(name = "work_round")
public class WorkRound {

    @Id
    @Column(name = "round_day")
    private LocalDate day;

    @Column(name = "done_at", nullable = false)
    private Instant doneAt;

    protected WorkRound() {}

    public WorkRound(LocalDate day, Instant doneAt) {
        this.day = day;
        this.doneAt = doneAt;
    }
}
