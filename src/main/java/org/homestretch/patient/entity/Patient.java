package org.homestretch.patient.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

/**
 * A person treated at one of the clinic's sites. Registered once, edited by whoever works at the site, archived when
 * treatment is over and restored when it starts again; never deleted from here.
 */
@Entity
@Table(name = "patient")
public class Patient {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Embedded
    private PatientName name;

    @Column(name = "birth_date", nullable = false)
    private LocalDate birthDate;

    @Column(name = "language", nullable = false, length = 8)
    private Language language;

    @Embedded
    private Contact contact;

    @Column(name = "site_id", nullable = false)
    private long siteId;

    @Column(name = "registered_at", nullable = false)
    private Instant registeredAt;

    @Column(name = "archived_at")
    private Instant archivedAt;

    @OneToMany(mappedBy = "patient", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<PatientCondition> conditions = new ArrayList<>();

    @OneToMany(mappedBy = "patient", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<ArchiveStep> archiveSteps = new ArrayList<>();

    protected Patient() {}

    /**
     * Registers a patient.
     *
     * @param today the clinic's day, against which the birth date is checked
     * @throws IllegalArgumentException if the birth date is not possible (PT-3)
     */
    public Patient(PersonalDetails details, Instant registeredAt, LocalDate today) {
        take(details, today);
        this.registeredAt = Objects.requireNonNull(registeredAt, "registered at");
    }

    /** Replaces the personal details; refused while archived (PT-9). */
    public void correct(PersonalDetails details, LocalDate today) {
        mustBeActive();
        take(details, today);
    }

    private void take(PersonalDetails details, LocalDate today) {
        if (!BirthDates.isPossible(details.birthDate(), today)) {
            throw new IllegalArgumentException("birth date is before 1900 or not in the past");
        }
        this.name = details.name();
        this.birthDate = details.birthDate();
        this.language = details.language();
        this.contact = details.contact();
        this.siteId = details.siteId();
    }

    public void archive(String reason, Instant at, long staffId) {
        mustBeActive();
        archiveSteps.add(new ArchiveStep(this, true, reason, at, staffId));
        archivedAt = at;
    }

    public void restore(String reason, Instant at, long staffId) {
        if (!isArchived()) {
            throw new IllegalStateException("patient " + id + " is not archived");
        }
        archiveSteps.add(new ArchiveStep(this, false, reason, at, staffId));
        archivedAt = null;
    }

    /**
     * Notes a condition (PT-10).
     *
     * @throws IllegalStateException if it is current already
     * @throws IllegalArgumentException if it would have begun before birth or after today
     */
    public void note(NotedCondition noted, Instant at, LocalDate today, long staffId) {
        mustBeActive();
        if (hasCurrent(noted.code())) {
            throw new IllegalStateException("condition " + noted.code() + " is current already");
        }
        if (!canHaveBegun(noted.since(), today)) {
            throw new IllegalArgumentException("a condition begins between birth and today");
        }
        conditions.add(new PatientCondition(this, noted, at, staffId));
    }

    /** Whether something about this patient can have begun in that month; an unknown month (null) always can. */
    public boolean canHaveBegun(YearMonth month, LocalDate today) {
        return month == null || !month.isAfter(YearMonth.from(today)) && !month.isBefore(YearMonth.from(birthDate));
    }

    public boolean hasCurrent(String code) {
        return currentConditions().stream()
                .anyMatch(condition -> condition.code().equals(code));
    }

    /** @throws NoSuchElementException if the patient has no such current condition */
    public void endCondition(long conditionId, LocalDate day, long staffId) {
        mustBeActive();
        currentConditions().stream()
                .filter(condition -> condition.id() == conditionId)
                .findFirst()
                .orElseThrow()
                .end(day, staffId);
    }

    private void mustBeActive() {
        if (isArchived()) {
            throw new IllegalStateException("patient " + id + " is archived");
        }
    }

    public Long id() {
        return id;
    }

    public String number() {
        return PatientNumber.of(id);
    }

    /** Goes up with every change; a form hands back the one it started from (PT-8). */
    public long version() {
        return version;
    }

    public PersonalDetails details() {
        return new PersonalDetails(name, birthDate, language, contact == null ? new Contact() : contact, siteId);
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Optional<Instant> archivedAt() {
        return Optional.ofNullable(archivedAt);
    }

    public boolean isArchived() {
        return archivedAt != null;
    }

    public List<PatientCondition> currentConditions() {
        return conditions.stream().filter(PatientCondition::isCurrent).toList();
    }

    /** The latest archiving or restoring. */
    public Optional<ArchiveStep> latestArchiveStep() {
        return archiveSteps.isEmpty() ? Optional.empty() : Optional.of(archiveSteps.get(archiveSteps.size() - 1));
    }
}
