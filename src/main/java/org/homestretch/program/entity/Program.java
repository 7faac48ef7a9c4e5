package org.homestretch.program.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The home program of one patient: at most one draft, the versions issued so far, and the pauses.
 *
 * <p>Its life is {@code DRAFT → ACTIVE → (ON_HOLD) → COMPLETED | REVOKED} (P-1). A change that this life forbids is an
 * {@link IllegalStateException}; whoever offers the change asks {@link #canBeIssued()} or {@link #status()} first.
 */
@Entity
@Table(name = "program")
public class Program {

    public static final int TITLE_MAX = 120;
    public static final int GOAL_MAX = 400;
    public static final int REASON_MAX = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "lock_version", nullable = false)
    private long lockVersion;

    @Column(name = "patient_id", nullable = false)
    private long patientId;

    @Column(name = "title", nullable = false, length = TITLE_MAX)
    private String title;

    @Column(name = "goal", length = GOAL_MAX)
    private String goal;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private ProgramStatus status;

    /** Counts every change of a draft; what an editor saw is named by it (P-9). */
    @Column(name = "revision", nullable = false)
    private int revision;

    @Column(name = "last_item_key", nullable = false)
    private int lastItemKey;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "changed_by", nullable = false))
    @AttributeOverride(name = "name", column = @Column(name = "changed_by_name", nullable = false))
    @AttributeOverride(name = "at", column = @Column(name = "changed_at", nullable = false))
    private Signature changed;

    /** Last day of the program; earlier than planned once it is completed or revoked. */
    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Embedded
    private ReviewDay review;

    @Embedded
    private Ending ending;

    @OneToMany(mappedBy = "program", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<ProgramVersion> versions = new ArrayList<>();

    @OneToMany(mappedBy = "program", cascade = CascadeType.ALL)
    @OrderBy("firstDay, id")
    private List<Pause> pauses = new ArrayList<>();

    protected Program() {}

    /**
     * Starts a program with an empty first draft.
     *
     * @param goal what it is for, in a few words, or null; seen by therapists only
     */
    public Program(long patientId, String title, String goal, Signature by) {
        this.patientId = patientId;
        this.title = Text.required(title, TITLE_MAX, "title");
        this.goal = Text.optional(goal, GOAL_MAX, "goal");
        this.status = ProgramStatus.DRAFT;
        this.changed = by;
        this.versions.add(new ProgramVersion(this, 1));
    }

    /** Opens a draft of the next version as a copy of the latest one; the open draft, if there is one (P-2). */
    public ProgramVersion openDraft(Signature by) {
        must(!status.isFinal(), "be drafted");
        Optional<ProgramVersion> open = draft();
        if (open.isPresent()) {
            return open.get();
        }
        ProgramVersion next = latest().nextDraft();
        versions.add(next);
        changed(by);
        return next;
    }

    /** Lets a draft that was just opened begin with that stage; what the patient has behind is left out (P-37). */
    public void beginWithStage(int number) {
        openedDraft().beginWithStage(number);
    }

    /** Opens a stage of the draft to be worked on. What was seen before it is outdated, as with every change (P-9). */
    public void openStage(int number, Signature by) {
        openedDraft().openStage(number);
        changed(by);
    }

    /** Drops the changes prepared since the latest version. */
    public void discardDraft(Signature by) {
        must(status != ProgramStatus.DRAFT && draft().isPresent(), "drop a draft");
        dropDraft();
        changed(by);
    }

    /**
     * Changes the draft. However much the work does, it counts once and is signed once (P-9).
     *
     * @return what the draft said before; empty if the work changed nothing, which does not count
     */
    public Optional<DraftState> change(Signature by, Consumer<Draft> work) {
        Draft draft = new Draft(this, openedDraft());
        DraftState before = draft.state();
        work.accept(draft);
        if (draft.state().equals(before)) {
            return Optional.empty();
        }
        changed(by);
        return Optional.of(before);
    }

    /** Notes the change just made as a step that can be undone; what was undone before it cannot be done again (P-21). */
    public DraftStep keepStep(StepKind kind, Long exerciseId, DraftState before) {
        ProgramVersion draft = openedDraft();
        draft.stepTo(draft.stepsDone() + 1);
        DraftState after = new Draft(this, draft).state();
        return new DraftStep(draft, draft.stepsDone(), kind, exerciseId, before, after);
    }

    /** Takes back the last step that holds (P-20). */
    public void undo(DraftStep step, Signature by) {
        goTo(step.before(), step.number() - 1, by);
    }

    /** Does the step again that was taken back last (P-20). */
    public void redo(DraftStep step, Signature by) {
        goTo(step.after(), step.number(), by);
    }

    private void goTo(DraftState state, int stepsDone, Signature by) {
        new Draft(this, openedDraft()).restore(state);
        openedDraft().stepTo(stepsDone);
        changed(by);
    }

    void describe(String newTitle, String newGoal) {
        title = Text.required(newTitle, TITLE_MAX, "title");
        goal = Text.optional(newGoal, GOAL_MAX, "goal");
    }

    int nextItemKey() {
        return ++lastItemKey;
    }

    /**
     * Issues the draft as the next version.
     *
     * @throws IllegalArgumentException if the days are not allowed (P-6)
     */
    public ProgramVersion issue(Issuance issuance, Signature by, LocalDate today) {
        issuance.period().fault(today).ifPresent(fault -> {
            throw new IllegalArgumentException("validity " + fault);
        });
        must(canBeIssued(), "be issued");
        ProgramVersion version = openedDraft();
        version.issue(title, revision, issuance, by);
        pausing().bridge(endsOn, issuance.period().from(), by);
        endsOn = issuance.period().endsOn();
        if (status == ProgramStatus.DRAFT) {
            status = ProgramStatus.ACTIVE;
        }
        changed(by);
        return version;
    }

    /**
     * Sets the day on which the program is looked at again.
     *
     * @throws IllegalArgumentException if it lies outside the {@link #reviewWindow} (P-61)
     */
    public void review(LocalDate day, Signature by, LocalDate today) {
        must(status.canBeReviewed(), "be reviewed");
        if (!reviewWindow(today).has(day)) {
            throw new IllegalArgumentException("review on " + day);
        }
        review = new ReviewDay(day, by);
    }

    /** Asks nothing more of the patient from today until it is resumed (P-11). */
    public void hold(String reason, Signature by, LocalDate today) {
        must(status.canBeHeld(), "be put on hold");
        pausing().hold(today, reason, by);
        status = ProgramStatus.ON_HOLD;
    }

    /**
     * Asks nothing more of the patient, because the patient said yes to a warning sign (P-82); one that is on hold for another
     * reason is so for this one as well. What is over stays as it is, and so does what a clinician resumed after that (P-83).
     *
     * @param since day from which the patient was told to stop; at the latest today. A later version, or having been resumed
     *     since, lets it begin later (P-84)
     * @param saidAt when the patient said so; the phone may tell it later
     * @return whether the program is on hold because of this yes
     */
    public boolean stop(LocalDate since, Instant saidAt, Instant now, LocalDate today) {
        if (!status.canBeStopped() || isStopped() || pausing().areClearedAfter(saidAt)) {
            return false;
        }
        LocalDate firstDay = Stream.concat(versionsBegunBy(today), pausing().resumedBy(today))
                .reduce(since, (day, other) -> other.isAfter(day) ? other : day);
        pausing().stop(firstDay, now);
        status = ProgramStatus.ON_HOLD;
        return true;
    }

    private Stream<LocalDate> versionsBegunBy(LocalDate today) {
        return issuedVersions().stream()
                .map(version -> version.period().orElseThrow().from())
                .filter(from -> !from.isAfter(today));
    }

    /** Whether it is on hold because of a warning sign. */
    public boolean isStopped() {
        return pausing().haveStopped();
    }

    /** Plans days on which nothing is due (P-32). */
    public void planPause(LocalDate from, LocalDate to, String reason, Signature by) {
        must(status.canBePaused(), "be paused");
        pausing().plan(from, to, reason, by);
    }

    /** Gives a planned pause another last day; the day before its first one drops it. */
    public void endPause(Pause pause, LocalDate lastDay, Signature by) {
        pause.end(lastDay.plusDays(1), by);
    }

    /** Lets a stage of an issued version begin on that day (P-36). */
    public void beginStage(long versionId, int stage, LocalDate day, Signature by) {
        issued(versionId).beginStage(stage, day, by);
    }

    /** Takes back that a stage begins, before it does (P-36). */
    public void takeBackStage(long versionId, int stage) {
        issued(versionId).takeBackStageStart(stage);
    }

    private ProgramVersion issued(long versionId) {
        return issuedVersions().stream()
                .filter(version -> version.id() == versionId)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no version " + versionId));
    }

    /** @param reason why the patient may go on; null unless a warning sign was the cause (P-82) */
    public void resume(String reason, Signature by, LocalDate today) {
        must(status.canBeResumed(), "be resumed");
        pausing().resume(today, reason, by);
        status = ProgramStatus.ACTIVE;
    }

    /** The program has done its work; today is its last day (P-12). */
    public void complete(String reason, Signature by, LocalDate today) {
        must(status.canBeCompleted(), "be completed");
        end(ProgramStatus.COMPLETED, today, reason, by);
    }

    /** The program is stopped; yesterday was its last day (P-12). */
    public void revoke(String reason, Signature by, LocalDate today) {
        must(status.canBeRevoked(), "be revoked");
        end(ProgramStatus.REVOKED, today.minusDays(1), reason, by);
    }

    private void end(ProgramStatus end, LocalDate lastDay, String reason, Signature by) {
        ending = new Ending(reason, by);
        dropDraft();
        pausing().endHold(lastDay.plusDays(1), by);
        status = end;
        endsOn = endsOn == null || endsOn.isAfter(lastDay) ? lastDay : endsOn;
    }

    private PausesOfProgram pausing() {
        return new PausesOfProgram(this, pauses);
    }

    private void dropDraft() {
        draft().ifPresent(versions::remove);
    }

    private ProgramVersion openedDraft() {
        return draft().orElseThrow(() -> new IllegalStateException("program " + id + " has no draft"));
    }

    private ProgramVersion latest() {
        return versions.stream()
                .max(Comparator.comparingInt(ProgramVersion::number))
                .orElseThrow();
    }

    /** How that item was scheduled in the version before this one. */
    Optional<Schedule> scheduleBefore(ProgramVersion version, int itemKey) {
        return issuedVersions().stream()
                .filter(issued -> issued.number() == version.number() - 1 && issued.has(itemKey))
                .findFirst()
                .map(issued -> issued.scheduleFrom(issued.period().orElseThrow().from(), itemKey));
    }

    private void changed(Signature by) {
        revision++;
        changed = by;
    }

    private void must(boolean allowed, String what) {
        if (!allowed) {
            throw new IllegalStateException("a program that is " + status + " cannot " + what);
        }
    }

    public boolean canBeIssued() {
        return !status.isFinal() && draft().isPresent();
    }

    public Long id() {
        return id;
    }

    public long patientId() {
        return patientId;
    }

    public String title() {
        return title;
    }

    /** What the program is for, or null. */
    public String goal() {
        return goal;
    }

    public ProgramStatus status() {
        return status;
    }

    public int revision() {
        return revision;
    }

    /** Who changed or issued last. */
    public Signature changed() {
        return changed;
    }

    /** Last day on which something can be due. Empty until the first version is issued. */
    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
    }

    /** When the program is looked at again. Empty before the first issue and once it is over (P-60). */
    public Optional<ReviewDay> review() {
        return Optional.ofNullable(review).filter(day -> status.canBeReviewed());
    }

    /** The days on which it can be looked at again; it was issued. */
    public ReviewWindow reviewWindow(LocalDate today) {
        List<ProgramVersion> issued = issuedVersions();
        LocalDate validFrom =
                issued.get(issued.size() - 1).period().orElseThrow().from();
        return ReviewWindow.of(today, validFrom);
    }

    /** Empty until it is completed or revoked. */
    public Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    public Optional<ProgramVersion> draft() {
        return versions.stream().filter(ProgramVersion::isDraft).findFirst();
    }

    /** The versions given to the patient, oldest first. */
    public List<ProgramVersion> issuedVersions() {
        return versions.stream()
                .filter(version -> !version.isDraft())
                .sorted(Comparator.comparingInt(ProgramVersion::number))
                .toList();
    }

    /** The version that was issued from that revision of the draft (P-8). */
    public Optional<ProgramVersion> issuedFrom(int thatRevision) {
        return versions.stream()
                .filter(version -> version.cameOfRevision(thatRevision))
                .findFirst();
    }

    public List<Pause> pauses() {
        return List.copyOf(pauses);
    }
}
