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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days on which a program asks nothing of the patient: a hold (P-11), also one because of a warning sign (P-82), days
 * planned ahead (P-32), or the gap between two versions (P-10).
 */
@Entity
@Table(name = "program_pause")
public class Pause {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "program_id", nullable = false)
    private Program program;

    @Column(name = "from_day", nullable = false)
    private LocalDate firstDay;

    /** First day on which something is due again; the pause ends the day before. */
    @Column(name = "due_again_on")
    private LocalDate dueAgainOn;

    /** Null for a gap between versions and after a warning sign. */
    @Column(name = "reason", length = Program.REASON_MAX)
    private String reason;

    /** Whether it was given a last day from the beginning; a hold lasts until the program is resumed. */
    @Column(name = "planned", nullable = false)
    private boolean planned;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "paused_by"))
    @AttributeOverride(name = "name", column = @Column(name = "paused_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "paused_at", nullable = false))
    private Signature paused;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "ended_by"))
    @AttributeOverride(name = "name", column = @Column(name = "ended_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "ended_at"))
    private Signature ended;

    /** Why it was resumed, or null. */
    @Column(name = "end_reason", length = Program.REASON_MAX)
    private String endReason;

    protected Pause() {}

    static Pause hold(Program program, LocalDate firstDay, String reason, Signature by) {
        Pause pause = new Pause();
        pause.program = program;
        pause.firstDay = firstDay;
        pause.reason = Text.required(reason, Program.REASON_MAX, "reason");
        pause.paused = by;
        return pause;
    }

    /** A hold because the patient said yes to a warning sign. */
    static Pause stop(Program program, LocalDate firstDay, Instant at) {
        Pause pause = new Pause();
        pause.program = program;
        pause.firstDay = firstDay;
        pause.paused = Signature.ofPatient(at);
        return pause;
    }

    /** @param lastDay the last day of the pause */
    static Pause planned(Program program, LocalDate firstDay, LocalDate lastDay, String reason, Signature by) {
        Pause pause = hold(program, firstDay, reason, by);
        pause.planned = true;
        pause.dueAgainOn = lastDay.plusDays(1);
        return pause;
    }

    static Pause gap(Program program, LocalDate firstDay, LocalDate dueAgainOn, Signature by) {
        Pause pause = new Pause();
        pause.program = program;
        pause.firstDay = firstDay;
        pause.paused = by;
        pause.end(dueAgainOn, by);
        return pause;
    }

    void end(LocalDate dueAgain, Signature by) {
        dueAgainOn = dueAgain;
        ended = by;
    }

    void resume(LocalDate today, String why, Signature by) {
        end(today, by);
        endReason = why;
    }

    /** Whether a clinician has resumed the program after a warning sign, later than that moment (P-83). */
    boolean isClearedAfter(Instant moment) {
        return isStop() && ended != null && ended.at().isAfter(moment);
    }

    /** Whether the patient's yes to a warning sign put the program on hold (P-82). */
    public boolean isStop() {
        return paused.isPatient();
    }

    /** The day on which somebody resumed the program after it, if that is not after the given one. */
    Optional<LocalDate> resumedBy(LocalDate day) {
        return Optional.ofNullable(dueAgainOn).filter(again -> !planned && !again.isAfter(day));
    }

    boolean lasts() {
        return dueAgainOn == null;
    }

    /** Whether its last day can still be another one: it was planned, and is not over. */
    public boolean canBeChanged(LocalDate today) {
        return planned && dueAgainOn.isAfter(today) && !isEmpty();
    }

    public boolean hasBegunBy(LocalDate day) {
        return !firstDay.isAfter(day);
    }

    /** Whether these days, or some of them, were planned for it. */
    public boolean isPlannedOver(LocalDate from, LocalDate to) {
        return planned && firstDay.isBefore(to.plusDays(1)) && dueAgainOn.isAfter(from) && !isEmpty();
    }

    /** Whether it was planned ahead (P-32). */
    public boolean isPlanned() {
        return planned;
    }

    public Long id() {
        return id;
    }

    public LocalDate from() {
        return firstDay;
    }

    /**
     * The last day of the pause, or null while it lasts. The day before the first one if the program was resumed on the
     * day it was put on hold: then no day was lost.
     */
    public LocalDate to() {
        return dueAgainOn == null ? null : dueAgainOn.minusDays(1);
    }

    /** Whether no day was lost: resumed on the day it was put on hold, or dropped before it began. */
    public boolean isEmpty() {
        return dueAgainOn != null && !dueAgainOn.isAfter(firstDay);
    }

    /** Why the program was put on hold or the pause planned. Empty for a gap between versions and after a warning sign. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** Why the program was resumed, if anybody had to say so. */
    public Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }

    public Signature paused() {
        return paused;
    }

    public Optional<Signature> ended() {
        return Optional.ofNullable(ended);
    }
}
