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
import java.time.LocalDate;

/**
 * A stage of one version of a program. A version that is not divided has none: its exercises are all of stage 1. Only its
 * version changes it, and only while that is a draft.
 */
@Entity
@Table(name = "program_stage")
public class ProgramStage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "program_version_id", nullable = false)
    private ProgramVersion version;

    @Column(name = "number", nullable = false)
    private int number;

    @Column(name = "title", length = StagePlan.TITLE_MAX)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "begins", nullable = false)
    private StageBeginning begins;

    @Column(name = "first_day")
    private LocalDate day;

    @Column(name = "criteria", length = StagePlan.CRITERIA_MAX)
    private String criteria;

    protected ProgramStage() {}

    ProgramStage(ProgramVersion version, StagePlan plan) {
        this.version = version;
        this.number = plan.number();
        plan(plan);
    }

    void plan(StagePlan plan) {
        title = plan.title();
        begins = plan.begins();
        day = plan.day();
        criteria = plan.criteria();
    }

    int number() {
        return number;
    }

    StagePlan plan() {
        return new StagePlan(number, title, begins, day, criteria);
    }
}
