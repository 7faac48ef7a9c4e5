package org.homestretch.patient.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The dated and signed answers to the questions asked before exercises are prescribed (PT-13). It never changes; a red
 * flag in it can be cleared once, with a reason (PT-15).
 */
@Entity
@Table(name = "screening")
public class Screening {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "patient_id", nullable = false)
    private long patientId;

    @Column(name = "submission", nullable = false)
    private String submission;

    @Column(name = "severity", nullable = false)
    private int severity;

    @Convert(converter = YearMonthConverter.class)
    @Column(name = "since_month")
    private YearMonth since;

    @Column(name = "cause_found", nullable = false)
    private boolean causeFound;

    @Column(name = "cause", nullable = false, length = PainHistory.TEXT_MAX)
    private String cause;

    @Column(name = "assessment", length = PainHistory.TEXT_MAX)
    private String assessment;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "taken_by", nullable = false))
    @AttributeOverride(name = "name", column = @Column(name = "taken_by_name", nullable = false))
    @AttributeOverride(name = "role", column = @Column(name = "taken_by_role", nullable = false))
    @AttributeOverride(name = "at", column = @Column(name = "taken_at", nullable = false))
    private StaffSignature taken;

    @ElementCollection
    @CollectionTable(name = "screening_answer", joinColumns = @JoinColumn(name = "screening_id"))
    private List<ScreeningAnswer> answers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "screening_clearance", joinColumns = @JoinColumn(name = "screening_id"))
    private List<Clearance> clearances = new ArrayList<>();

    protected Screening() {}

    /**
     * @param submission names the filled-in form, so that sending it twice makes one screening
     * @throws IllegalArgumentException unless each question is answered exactly once (PT-13)
     */
    public Screening(
            long patientId, String submission, PainHistory pain, List<ScreeningAnswer> answers, StaffSignature by) {
        Set<ScreeningQuestion> answered =
                answers.stream().map(ScreeningAnswer::question).collect(Collectors.toSet());
        if (answered.size() != answers.size() || !answered.equals(EnumSet.allOf(ScreeningQuestion.class))) {
            throw new IllegalArgumentException("a screening answers each question once");
        }
        this.patientId = patientId;
        this.submission = Objects.requireNonNull(submission, "submission");
        this.severity = pain.severity();
        this.since = pain.since();
        this.causeFound = pain.causeFound();
        this.cause = pain.cause();
        this.assessment = pain.assessment();
        this.answers.addAll(answers);
        this.taken = Objects.requireNonNull(by, "by");
    }

    /**
     * Says why a red flag stands in the way no longer (PT-15).
     *
     * @throws IllegalStateException if it is not raised, or cleared already
     */
    public void clear(ScreeningQuestion flag, String reason, StaffSignature by) {
        if (!isOpen(flag)) {
            throw new IllegalStateException(flag + " of screening " + id + " is not open");
        }
        clearances.add(new Clearance(flag, reason, by));
    }

    /** Whether that red flag is raised and nobody has cleared it. */
    public boolean isOpen(ScreeningQuestion flag) {
        return flag.isRedFlag()
                && answers.stream().anyMatch(answer -> answer.question() == flag && answer.isYes())
                && clearance(flag).isEmpty();
    }

    public Optional<Clearance> clearance(ScreeningQuestion flag) {
        return clearances.stream()
                .filter(clearance -> clearance.question() == flag)
                .findFirst();
    }

    public Long id() {
        return id;
    }

    public long patientId() {
        return patientId;
    }

    public PainHistory pain() {
        return new PainHistory(severity, since, causeFound, cause, assessment);
    }

    /** In the order of the questions. */
    public List<ScreeningAnswer> answers() {
        return answers.stream()
                .sorted(Comparator.comparing(ScreeningAnswer::question))
                .toList();
    }

    public StaffSignature taken() {
        return taken;
    }
}
