package org.homestretch.program.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.Optional;
import org.homestretch.exercise.entity.Dosage;
import org.homestretch.exercise.entity.ProtocolContent;

/**
 * An exercise of one version of a program: which one, on which side, how much, how often, and what the patient reads.
 * Only its version changes it, and only while that is a draft.
 */
@Entity
@Table(name = "prescribed_exercise")
public class PrescribedExercise {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "program_version_id", nullable = false)
    private ProgramVersion version;

    @Column(name = "item_key", nullable = false)
    private int itemKey;

    @Column(name = "stage", nullable = false)
    private int stage = StagePlan.FIRST;

    @Column(name = "exercise_id", nullable = false)
    private long exerciseId;

    @Column(name = "slug", nullable = false, length = 60)
    private String slug;

    /** Code of the protocol it was taken from, or null (P-80). */
    @Column(name = "protocol_code", length = ProtocolContent.CODE_MAX)
    private String protocol;

    @Enumerated(EnumType.STRING)
    @Column(name = "phase", nullable = false)
    private Phase phase;

    /** Place in the session, counted through all phases from 0. */
    @Column(name = "position", nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "side", nullable = false)
    private Side side;

    @Embedded
    private Dosage dosage;

    @Embedded
    private Schedule schedule;

    @Column(name = "note", length = Prescription.NOTE_MAX)
    private String note;

    @Embedded
    private IssuedInstruction instruction;

    protected PrescribedExercise() {}

    PrescribedExercise(ProgramVersion version, DraftState.Item item) {
        this.version = version;
        this.itemKey = item.itemKey();
        this.stage = item.stage();
        this.exerciseId = item.exerciseId();
        this.slug = item.slug();
        this.protocol = item.protocol();
        prescribe(item.prescription());
    }

    /** The same item for the next version; its words are taken afresh when that is issued. */
    PrescribedExercise copyFor(ProgramVersion next) {
        PrescribedExercise copy = new PrescribedExercise(next, draftState());
        copy.position = position;
        return copy;
    }

    void prescribe(Prescription prescription) {
        phase = prescription.phase();
        side = prescription.side();
        dosage = prescription.dosage();
        schedule = prescription.schedule();
        note = prescription.note();
    }

    DraftState.Item state() {
        return new DraftState.Item(itemKey, stage, exerciseId, slug, protocol, prescription());
    }

    void putInto(int newStage) {
        stage = newStage;
    }

    /** The same in a draft, which is counted from no day yet. */
    DraftState.Item draftState() {
        return new DraftState.Item(
                itemKey, stage, exerciseId, slug, protocol, prescription().scheduled(schedule.withoutAnchor()));
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    void beginRhythm(Schedule anchored) {
        schedule = anchored;
    }

    void word(IssuedInstruction text) {
        instruction = Objects.requireNonNull(text, "instruction");
    }

    public Long id() {
        return id;
    }

    public int itemKey() {
        return itemKey;
    }

    /** Number of the stage it belongs to; 1 in a version that is not divided. */
    public int stage() {
        return stage;
    }

    public long exerciseId() {
        return exerciseId;
    }

    public String slug() {
        return slug;
    }

    /** Code of the protocol it was taken from, or null (P-80). */
    public String protocol() {
        return protocol;
    }

    public int position() {
        return position;
    }

    public Prescription prescription() {
        return new Prescription(phase, side, dosage, schedule, note);
    }

    /** What the patient reads; empty while the version is a draft. */
    public Optional<IssuedInstruction> instruction() {
        return Optional.ofNullable(instruction);
    }
}
