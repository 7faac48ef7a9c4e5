package org.homestretch.exercise.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An entry of the exercise library with its instructions; changed only as a whole, by {@link #revise}. */
@Entity
@Table(name = "exercise")
public class Exercise {

    public static final int SLUG_MAX = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    @Column(name = "slug", length = SLUG_MAX, nullable = false, updatable = false)
    private String slug;

    @Enumerated(EnumType.STRING)
    @Column(name = "category", nullable = false)
    private Category category;

    @Enumerated(EnumType.STRING)
    @Column(name = "start_position", nullable = false)
    private StartPosition position;

    @Enumerated(EnumType.STRING)
    @Column(name = "laterality", nullable = false)
    private Laterality laterality;

    @ElementCollection
    @CollectionTable(name = "exercise_region", joinColumns = @JoinColumn(name = "exercise_id"))
    @OrderColumn(name = "place")
    @Enumerated(EnumType.STRING)
    @Column(name = "region", nullable = false)
    private List<BodyRegion> regions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "exercise_equipment", joinColumns = @JoinColumn(name = "exercise_id"))
    @OrderColumn(name = "place")
    @Enumerated(EnumType.STRING)
    @Column(name = "equipment", nullable = false)
    private List<Equipment> equipment = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "exercise_helpful_equipment", joinColumns = @JoinColumn(name = "exercise_id"))
    @OrderColumn(name = "place")
    @Enumerated(EnumType.STRING)
    @Column(name = "equipment", nullable = false)
    private List<Equipment> helpful = new ArrayList<>();

    @Column(name = "muscles", nullable = false)
    private TargetMuscles muscles;

    @Embedded
    private Dosage dosage;

    @Embedded
    private Frequency frequency;

    @Column(name = "own_amount_range")
    private Range ownAmount;

    @Column(name = "own_hold_range")
    private Range ownHold;

    @Column(name = "own_times_a_day_range")
    private Range ownTimesADay;

    @Column(name = "own_times_a_week_range")
    private Range ownTimesAWeek;

    @Enumerated(EnumType.STRING)
    @Column(name = "availability", nullable = false)
    private Availability availability;

    @Column(name = "reason", length = Prescribability.REASON_MAX)
    private String reason;

    @Column(name = "instead_slug", length = SLUG_MAX)
    private String instead;

    @Column(name = "harder_slug", length = SLUG_MAX)
    private String harder;

    @Column(name = "sources", nullable = false)
    private Sources sources;

    @Embedded
    private Review review;

    @Embedded
    private Origin origin;

    @Embedded
    private Retirement retirement;

    @Column(name = "changed_by", length = Retirement.NAME_MAX)
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @OneToMany(mappedBy = "exercise", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("language")
    private List<Instruction> instructions = new ArrayList<>();

    protected Exercise() {}

    private Exercise(ExerciseContent content, Origin origin) {
        this.slug = content.slug();
        this.origin = origin;
        takeOver(content);
    }

    /** An exercise of the clinic's own. */
    public static Exercise own(ExerciseContent content) {
        return new Exercise(content, Origin.ofClinic());
    }

    /** @param seedHash hash of the content, by which a later release finds out whether it changed */
    public static Exercise shipped(ExerciseContent content, String seedHash) {
        return new Exercise(content, Origin.shipped(seedHash));
    }

    /**
     * Takes over what the clinic edited; from now on later releases leave the exercise alone. The slug never changes.
     *
     * @throws IllegalArgumentException if the content is that of another exercise
     */
    public void revise(ExerciseContent content) {
        takeOver(content);
        origin = origin.edited();
    }

    /**
     * Takes over what a release ships. What it says as before keeps its review (L-33).
     *
     * @throws IllegalArgumentException if the content is that of another exercise
     */
    public void refresh(ExerciseContent content, String newSeedHash) {
        takeOver(content.keepingReviewsOf(content()));
        origin = Origin.shipped(newSeedHash);
    }

    /** Whether a release with this hash changes it: it shipped, nobody here edited it, and it shipped differently. */
    public boolean followsSeed(String newSeedHash) {
        return origin.follows(newSeedHash);
    }

    private void takeOver(ExerciseContent content) {
        if (!content.slug().equals(slug)) {
            throw new IllegalArgumentException(content.slug() + " is not " + slug);
        }
        classify(content.traits());
        dose(content.dose());
        availability = content.prescribability().availability();
        reason = content.prescribability().reason();
        instead = content.prescribability().instead();
        harder = content.harder();
        sources = content.sources();
        review = content.review();
        instruct(content.instructions());
    }

    private void classify(Traits traits) {
        category = traits.category();
        muscles = traits.muscles();
        position = traits.position();
        laterality = traits.laterality();
        replace(regions, traits.regions());
        replace(equipment, traits.equipment());
        replace(helpful, traits.helpful());
    }

    /** Lists that did not change are left alone, so that their rows are. */
    private static <T> void replace(List<T> old, List<T> now) {
        if (!old.equals(now)) {
            old.clear();
            old.addAll(now);
        }
    }

    private void dose(UsualDose dose) {
        dosage = dose == null ? null : dose.dosage();
        frequency = dose == null ? null : dose.frequency();
        OwnRange own = dose == null ? OwnRange.NONE : dose.ownRange();
        ownAmount = own.amount();
        ownHold = own.holdSeconds();
        ownTimesADay = own.timesADay();
        ownTimesAWeek = own.timesAWeek();
    }

    private void instruct(List<InstructionContent> contents) {
        Set<String> languages =
                contents.stream().map(InstructionContent::language).collect(Collectors.toSet());
        instructions.removeIf(instruction -> !languages.contains(instruction.language()));
        for (InstructionContent content : contents) {
            instructionIn(content.language())
                    .ifPresentOrElse(
                            known -> known.revise(content), () -> instructions.add(new Instruction(this, content)));
        }
    }

    private Optional<Instruction> instructionIn(String language) {
        return instructions.stream()
                .filter(instruction -> instruction.language().equals(language))
                .findFirst();
    }

    /** Notes how far everything but the instructions has been checked. */
    public void review(Review newReview) {
        review = Objects.requireNonNull(newReview, "review");
    }

    /**
     * Notes how far the instruction in that language has been checked.
     *
     * @return whether there is one
     */
    public boolean review(String language, Review newReview) {
        instructionIn(language).ifPresent(instruction -> instruction.review(newReview));
        return instructionIn(language).isPresent();
    }

    /** Takes it out of the library: it stays readable and in the programs it is in, and nobody finds it any more (L-35). */
    public void retire(Retirement since) {
        retirement = Objects.requireNonNull(since, "since");
    }

    public void bringBack() {
        retirement = null;
    }

    /** Empty while it is in use. */
    public Optional<Retirement> retirement() {
        return Optional.ofNullable(retirement);
    }

    /** Notes who changed it last, for whoever meant to change what it was before. */
    public void signChange(String name, Instant at) {
        changedBy = name;
        changedAt = at;
    }

    /** Who changed it last in this clinic; empty if it is as it shipped. */
    public Optional<String> changedBy() {
        return Optional.ofNullable(changedBy);
    }

    public Optional<Instant> changedAt() {
        return Optional.ofNullable(changedAt);
    }

    /** Names this state of the exercise; handed back with every change of it. */
    public int revision() {
        return version;
    }

    /** Whether the clinic made it; else it ships with the product. */
    public boolean isOwn() {
        return origin.isClinic();
    }

    public Long id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    /** Whether it may stand in a template: exercises that a therapist picks for one patient may not. */
    public boolean suitsTemplates() {
        return availability == Availability.OPEN && retirement().isEmpty();
    }

    /** The doses that need no reason. Only of what has a dose. */
    public SoftRange softRange() {
        return SoftRange.of(category, dose().orElseThrow());
    }

    /** The title by which staff know it. */
    public String englishTitle() {
        return instructionIn(ExerciseEdit.ORIGINAL_LANGUAGE)
                .map(instruction -> instruction.content().text().title())
                .orElse(slug);
    }

    /** Everything it says, as a value. */
    public ExerciseContent content() {
        return new ExerciseContent(
                slug,
                new Traits(category, regions, muscles, position, laterality, equipment, helpful),
                dose().orElse(null),
                new Prescribability(availability, reason, instead),
                harder,
                sources,
                review,
                instructions.stream().map(Instruction::content).toList());
    }

    private Optional<UsualDose> dose() {
        OwnRange own = new OwnRange(ownAmount, ownHold, ownTimesADay, ownTimesAWeek);
        return Optional.ofNullable(dosage).map(known -> new UsualDose(known, frequency, own));
    }
}
