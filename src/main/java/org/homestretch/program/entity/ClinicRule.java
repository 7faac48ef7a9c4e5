package org.homestretch.program.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A safety rule that the clinic added to the matrix of conditions and exercises (P-50): for patients with any of its
 * conditions, or for all, it warns of or blocks the exercises that it names or that bear one of its marks. It never changes,
 * because answers on record name it; another rule takes its place when it is retired.
 */
@Entity
@Table(name = "clinic_rule")
public class ClinicRule {

    public static final int TEXT_MAX = 300;
    public static final int REASON_MAX = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "level", nullable = false)
    private CautionLevel level;

    @Column(name = "whole_program", nullable = false)
    private boolean wholeProgram;

    @Column(name = "text", nullable = false, length = TEXT_MAX)
    private String text;

    @Column(name = "from_day", nullable = false)
    private LocalDate fromDay;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "clinic_rule_mark", joinColumns = @JoinColumn(name = "clinic_rule_id"))
    private Set<RuleMark> marks = new HashSet<>();

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "made_by", nullable = false))
    @AttributeOverride(name = "name", column = @Column(name = "made_by_name", nullable = false))
    @AttributeOverride(name = "at", column = @Column(name = "made_at", nullable = false))
    private Signature made;

    @Column(name = "retired_reason", length = REASON_MAX)
    private String retiredReason;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "retired_by"))
    @AttributeOverride(name = "name", column = @Column(name = "retired_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "retired_at"))
    private Signature retired;

    protected ClinicRule() {}

    /**
     * @param marks conditions, and exercises unless it is about the whole program
     * @throws IllegalArgumentException if it would cover nothing, or is a mere tip
     */
    public ClinicRule(
            CautionLevel level,
            boolean wholeProgram,
            Set<RuleMark> marks,
            String text,
            LocalDate fromDay,
            Signature by) {
        boolean naming = marks.stream().anyMatch(mark -> mark.kind() != RuleMark.Kind.CONDITION);
        if (level == CautionLevel.TIP || wholeProgram == naming) {
            throw new IllegalArgumentException("a rule warns or blocks, and is about exercises or the whole program");
        }
        this.level = level;
        this.wholeProgram = wholeProgram;
        this.marks.addAll(marks);
        this.text = Text.required(text, TEXT_MAX, "text");
        this.fromDay = Objects.requireNonNull(fromDay, "from day");
        this.made = Objects.requireNonNull(by, "by");
    }

    /** It holds no longer. */
    public void retire(String reason, Signature by) {
        if (isRetired()) {
            throw new IllegalStateException("rule " + code() + " is retired already");
        }
        retiredReason = Text.required(reason, REASON_MAX, "reason");
        retired = Objects.requireNonNull(by, "by");
    }

    public boolean isRetired() {
        return retired != null;
    }

    public Long id() {
        return id;
    }

    /** As on screens and on record, such as K-1. */
    public String code() {
        return "K-" + id;
    }

    public CautionLevel level() {
        return level;
    }

    public boolean isAboutWholeProgram() {
        return wholeProgram;
    }

    public Set<RuleMark> marks() {
        return Set.copyOf(marks);
    }

    public String text() {
        return text;
    }

    /** The first day on which it holds. */
    public LocalDate fromDay() {
        return fromDay;
    }

    public Signature made() {
        return made;
    }

    public Optional<Signature> retired() {
        return Optional.ofNullable(retired);
    }

    /** Why it was retired, or null. */
    public String retiredReason() {
        return retiredReason;
    }
}
