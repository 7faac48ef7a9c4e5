package org.homestretch.adherence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What the clinic of this installation has decided about its adherence figures. */
@Entity
@Table(name = "adherence_rules")
public class AdherenceRules {

    /** There is exactly one row. */
    public static final long ONLY = 1L;

    @Id
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "rest_days_in_seven", nullable = false)
    private int restDaysInSeven;

    @Column(name = "good_from", nullable = false)
    private int goodFrom;

    @Column(name = "partial_from", nullable = false)
    private int partialFrom;

    @Column(name = "coverage_from", nullable = false)
    private int coverageFrom;

    @Column(name = "pain_safe", nullable = false)
    private int painSafe;

    @Column(name = "pain_acceptable", nullable = false)
    private int painAcceptable;

    @Column(name = "pain_green_rise", nullable = false)
    private int painGreenRise;

    @Column(name = "pain_red_rise", nullable = false)
    private int painRedRise;

    @Column(name = "pain_review", nullable = false)
    private int painReview;

    protected AdherenceRules() {}

    public AdherenceSettings settings() {
        return new AdherenceSettings(
                restDaysInSeven,
                new BandLimits(goodFrom, partialFrom, coverageFrom),
                new PainLimits(painSafe, painAcceptable, painGreenRise, painRedRise, painReview));
    }
}
