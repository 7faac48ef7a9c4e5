package org.homestretch.handout.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** How the clinic prints handouts for whoever has not chosen otherwise. */
@Entity
@Table(name = "clinic_print")
public class ClinicPrint {

    /** There is exactly one row. */
    public static final long ONLY = 1L;

    @Id
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "layout", nullable = false)
    private Layout layout;

    @Enumerated(EnumType.STRING)
    @Column(name = "paper")
    private Paper paper;

    @Enumerated(EnumType.STRING)
    @Column(name = "palette", nullable = false)
    private Palette palette;

    protected ClinicPrint() {}

    public void become(ClinicPrintChoice choice) {
        layout = choice.layout();
        paper = choice.paper();
        palette = choice.palette();
    }

    public ClinicPrintChoice choice() {
        return new ClinicPrintChoice(layout, paper, palette);
    }
}
