package org.homestretch.adherence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** How programs of one size were followed across the clinic, as the latest daily round found it. */
@Entity
@Table(name = "adherence_by_size")
public class SizeAdherence {

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "size_group")
    private SizeGroup group;

    @Version
    @Column(name = "row_version", nullable = false)
    private int rowVersion;

    @Column(name = "measured_on", nullable = false)
    private LocalDate measuredOn;

    @Column(name = "patients", nullable = false)
    private int patients;

    /** The quartiles and the median as they are shown; null in a group that is too small. */
    @Column(name = "lower_percent")
    private Integer lowerPercent;

    @Column(name = "median_percent")
    private Integer medianPercent;

    @Column(name = "upper_percent")
    private Integer upperPercent;

    protected SizeAdherence() {}

    public SizeAdherence(SizeGroup group) {
        this.group = group;
    }

    /** Takes the place of what was measured before. */
    public void measured(GroupFigures figures, LocalDate day) {
        measuredOn = day;
        patients = figures.patients();
        lowerPercent = percent(figures.lowerQuartile());
        medianPercent = percent(figures.median());
        upperPercent = percent(figures.upperQuartile());
    }

    private static Integer percent(Ratio ratio) {
        return ratio.isApplicable() ? ratio.percent() : null;
    }

    public LocalDate measuredOn() {
        return measuredOn;
    }

    public int patients() {
        return patients;
    }

    public Integer lowerPercent() {
        return lowerPercent;
    }

    public Integer medianPercent() {
        return medianPercent;
    }

    public Integer upperPercent() {
        return upperPercent;
    }
}
