package org.homestretch.handout.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** Somebody took the handout out of the archive, to print it or to print it again (H-12). */
@Entity
@Table(name = "handout_print")
public class HandoutPrint {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "handout_id", nullable = false)
    private long handoutId;

    @Column(name = "printed_at", nullable = false)
    private Instant printedAt;

    @Column(name = "printed_by", nullable = false)
    private long printedBy;

    @Column(name = "printed_by_name", nullable = false, length = Handout.PRINTED_BY_NAME_MAX)
    private String printedByName;

    protected HandoutPrint() {}

    public HandoutPrint(long handoutId, long printedBy, String printedByName, Instant printedAt) {
        this.handoutId = handoutId;
        this.printedBy = printedBy;
        this.printedByName = Objects.requireNonNull(printedByName, "printed by");
        this.printedAt = Objects.requireNonNull(printedAt, "printed at");
    }
}
