package org.homestretch.program.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A numbered state of a program: a draft while it is not signed, and from then on what was given to the patient, for
 * ever unchanged (P-3).
 */
@Entity
@Table(name = "program_version")
public class ProgramVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "program_id", nullable = false)
    private Program program;

    @Column(name = "number", nullable = false)
    private int number;

    /** The title of the program on the day of issue. */
    @Column(name = "title", length = Program.TITLE_MAX)
    private String title;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    /** The revision of the draft it was issued from; one version comes of one revision (P-8). */
    @Column(name = "issued_revision")
    private Integer issuedRevision;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "issued_by"))
    @AttributeOverride(name = "name", column = @Column(name = "issued_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "issued_at"))
    private Signature issued;

    @OneToMany(mappedBy = "version", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<PrescribedExercise> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "caution_acknowledgement", joinColumns = @JoinColumn(name = "program_version_id"))
    private List<Acknowledgement> acknowledgements = new ArrayList<>();

    @OneToMany(mappedBy = "version", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<AdviceLine> advice = new ArrayList<>();

    @OneToMany(mappedBy = "version", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<ProgramStage> stages = new ArrayList<>();

    /** What the therapist said about stages that begin by decision. */
    @OneToMany(mappedBy = "version", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("stage")
    private List<StageStart> stageStarts = new ArrayList<>();

    /** The stage that is worked on while it is a draft: what is added goes there. */
    @Column(name = "open_stage", nullable = false)
    private int openStage = StagePlan.FIRST;

    /** How many of its steps hold while it is a draft; later ones were undone (P-20). */
    @Column(name = "steps_done", nullable = false)
    private int stepsDone;

    protected ProgramVersion() {}

    ProgramVersion(Program program, int number) {
        this.program = program;
        this.number = number;
    }

    ProgramVersion nextDraft() {
        ProgramVersion next = new ProgramVersion(program, number + 1);
        items().forEach(item -> next.items.add(item.copyFor(next)));
        next.divide(stages());
        next.adviceLines().become(advice());
        return next;
    }

    /** Leaves out the stages that the patient has behind (P-37). */
    void beginWithStage(int number) {
        for (int behind = StagePlan.FIRST; behind < number; behind++) {
            removeStage(StagePlan.FIRST);
        }
        openStage = StagePlan.FIRST;
    }

    /** Its exercises to be worked on; those of an issued version never are (P-3). */
    ItemsOfDraft work() {
        mustBeDraft();
        return new ItemsOfDraft(this, items);
    }

    /** Puts an item at the end of its phase in another stage. */
    void putInto(int itemKey, int stage) {
        if (!division().has(stage)) {
            throw new IllegalArgumentException("no stage " + stage);
        }
        work().putInto(itemKey, stage);
    }

    int addStage(StagePlan plan) {
        StageOrder order = new StageOrder(stages());
        openStage = order.add(plan);
        divide(order.plans());
        return openStage;
    }

    void planStage(StagePlan plan) {
        StageOrder order = new StageOrder(stages());
        order.replace(plan);
        divide(order.plans());
    }

    void removeStage(int number) {
        StageOrder order = new StageOrder(stages());
        order.remove(number);
        divide(order.plans());
        work().dropStage(number);
        openStage(openStage > number ? openStage - 1 : openStage);
    }

    /** Opens a stage to be worked on, or the last one there is. */
    void openStage(int number) {
        mustBeDraft();
        openStage = Math.min(number, division().last());
    }

    private void divide(List<StagePlan> plans) {
        mustBeDraft();
        division().become(plans);
    }

    private StagesOfVersion division() {
        return new StagesOfVersion(this, stages, stageStarts);
    }

    /** Makes the items and stages what they were; those that stay keep their rows. */
    void restore(List<DraftState.Item> state, List<StagePlan> plans) {
        divide(plans);
        openStage(openStage);
        work().become(state);
    }

    void advise(Advice newAdvice) {
        mustBeDraft();
        adviceLines().become(newAdvice);
    }

    private AdviceLines adviceLines() {
        return new AdviceLines(this, advice);
    }

    void issue(String programTitle, int revision, Issuance issuance, Signature by) {
        mustBeDraft();
        if (items.isEmpty()) {
            throw new IllegalStateException("an empty draft cannot be issued");
        }
        if (!stageFindings(issuance.period()).isEmpty()) {
            throw new IllegalStateException("stages " + stageFindings(issuance.period()));
        }
        for (PrescribedExercise item : items) {
            item.word(issuance.words().get(item.itemKey()));
            item.beginRhythm(scheduleFrom(issuance.period().from(), item.itemKey()));
        }
        adviceLines().word(issuance.advice());
        acknowledgements.addAll(issuance.acknowledgements());
        title = programTitle;
        validFrom = issuance.period().from();
        endsOn = issuance.period().endsOn();
        issuedRevision = revision;
        issued = by;
    }

    /** Lets a stage begin that waits for the therapist's word, or says another day on which it will (P-36). */
    void beginStage(int number, LocalDate day, Signature by) {
        division().begin(number, day, by);
    }

    void takeBackStageStart(int number) {
        division().takeBackStart(number);
    }

    void stepTo(int number) {
        stepsDone = number;
    }

    private void mustBeDraft() {
        if (!isDraft()) {
            throw new IllegalStateException("version " + number + " was issued and cannot change");
        }
    }

    public boolean isDraft() {
        return issued == null;
    }

    boolean cameOfRevision(int revision) {
        return issuedRevision != null && issuedRevision == revision;
    }

    public Long id() {
        return id;
    }

    public int number() {
        return number;
    }

    /** The title when it was issued; empty for a draft, whose title is that of the program. */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    public Optional<Signature> issued() {
        return Optional.ofNullable(issued);
    }

    /** The days for which it was issued. Empty for a draft. */
    public Optional<ValidityPeriod> period() {
        return isDraft() ? Optional.empty() : Optional.of(new ValidityPeriod(validFrom, endsOn));
    }

    /** By number; empty when it is not divided. */
    public List<StagePlan> stages() {
        return division().plans();
    }

    /** The stage that is worked on in a draft. */
    public int openStage() {
        return openStage;
    }

    public int exercisesIn(int stage) {
        return (int) items.stream().filter(item -> item.stage() == stage).count();
    }

    /** Why it cannot be issued for those days as it is divided (P-35). */
    public List<StageFinding> stageFindings(ValidityPeriod days) {
        Set<Integer> filled = items.stream().map(PrescribedExercise::stage).collect(Collectors.toSet());
        return StageFinding.of(stages(), filled, days);
    }

    /** What the therapist said about a stage that begins by decision. */
    public Optional<StageStart> stageStart(int number) {
        return division().start(number);
    }

    /** The first day of a stage if the version begins on that day. Empty while nobody has said that it begins. */
    public Optional<LocalDate> stageBegins(int number, LocalDate from) {
        return division().firstDay(number, from);
    }

    /** In the order of the session, stage by stage. */
    public List<PrescribedExercise> items() {
        return items.stream()
                .sorted(Comparator.comparingInt(PrescribedExercise::position))
                .toList();
    }

    /** Those of one stage. */
    public List<PrescribedExercise> itemsOf(int stage) {
        return items().stream().filter(item -> item.stage() == stage).toList();
    }

    public boolean has(int itemKey) {
        return find(itemKey).isPresent();
    }

    /** @throws IllegalArgumentException if the version has no such item */
    public PrescribedExercise item(int itemKey) {
        return find(itemKey)
                .orElseThrow(() -> new IllegalArgumentException("no item " + itemKey + " in version " + number));
    }

    private Optional<PrescribedExercise> find(int itemKey) {
        return items.stream().filter(item -> item.itemKey() == itemKey).findFirst();
    }

    /**
     * When that item is due if the version begins on that day: a rhythm that is not fixed yet goes on from the version before,
     * or else counts from the first day of its stage; before that is known, it has no days (P-30).
     */
    public Schedule scheduleFrom(LocalDate from, int itemKey) {
        PrescribedExercise item = item(itemKey);
        Schedule schedule = item.prescription().schedule();
        if (schedule.anchor().isPresent()) {
            return schedule;
        }
        return stageBegins(item.stage(), from)
                .map(firstDay ->
                        schedule.anchoredOn(rhythmBefore(itemKey, schedule).orElse(firstDay)))
                .orElse(schedule);
    }

    private Optional<LocalDate> rhythmBefore(int itemKey, Schedule schedule) {
        return program.scheduleBefore(this, itemKey)
                .filter(before -> before.goesOnIn(schedule))
                .flatMap(Schedule::anchor);
    }

    /** How many of the changes of the draft hold; the steps with higher numbers were undone (P-20). */
    public int stepsDone() {
        return stepsDone;
    }

    /** What goes with the exercises, by name. */
    public Advice advice() {
        return adviceLines().advice();
    }

    /** What went with the exercises, as the patient was given it; the version was issued. */
    public IssuedAdvice issuedAdvice() {
        return adviceLines().issued();
    }

    public List<Acknowledgement> acknowledgements() {
        return List.copyOf(acknowledgements);
    }

    public Program program() {
        return program;
    }
}
