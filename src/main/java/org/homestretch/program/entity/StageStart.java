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

/**
 * The therapist's word that a stage begins (P-36). It stands beside the version, which never changes; until its day comes
 * it can be put off or taken back.
 */
@Entity
@Table(name = "stage_start")
public class StageStart {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "program_version_id", nullable = false)
    private ProgramVersion version;

    @Column(name = "stage", nullable = false)
    private int stage;

    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "decided_by", nullable = false))
    @AttributeOverride(name = "name", column = @Column(name = "decided_by_name", nullable = false))
    @AttributeOverride(name = "at", column = @Column(name = "decided_at", nullable = false))
    private Signature decided;

    protected StageStart() {}

    StageStart(ProgramVersion version, int stage, LocalDate firstDay, Signature by) {
        this.version = version;
        this.stage = stage;
        decide(firstDay, by);
    }

    void decide(LocalDate day, Signature by) {
        firstDay = day;
        decided = by;
    }

    public int stage() {
        return stage;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public Signature decided() {
        return decided;
    }
}
