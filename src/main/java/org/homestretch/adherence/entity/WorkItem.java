package org.homestretch.adherence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that a named therapist should act on by a day. Open until its owner or a colleague writes down what was done,
 * or until its cause is gone by itself.
 */
@Entity
@Table(name = "work_item")
public class WorkItem {

    public static final int OUTCOME_MAX = 500;
    public static final int RULES_MAX = 200;

    private static final String BETWEEN = " ";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "row_version", nullable = false)
    private int rowVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private WorkItemKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "gravity", nullable = false)
    private Gravity gravity;

    @Column(name = "patient_id", nullable = false)
    private long patientId;

    @Column(name = "program_id", nullable = false)
    private long programId;

    @Column(name = "owner_id", nullable = false)
    private long ownerId;

    @Column(name = "occasion", nullable = false)
    private LocalDate occasion;

    /** Ids with a space between them; empty where none is the cause. */
    @Column(name = "rules", nullable = false, length = RULES_MAX)
    private String rules;

    @Column(name = "figures", nullable = false)
    private String figures;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Column(name = "due_by", nullable = false)
    private LocalDate dueBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    /** Null when it is open, and when its cause went away by itself. */
    @Column(name = "closed_by")
    private Long closedBy;

    @Column(name = "outcome", length = OUTCOME_MAX)
    private String outcome;

    /** TRUE while open, else null, so that the database keeps the same cause from being open twice. */
    @Column(name = "open_marker")
    private Boolean openMarker;

    protected WorkItem() {}

    /** @param ownerId staff account of the therapist who should act */
    public WorkItem(WorkCause cause, long patientId, long programId, long ownerId, Instant now, LocalDate today) {
        this.kind = cause.kind();
        this.gravity = cause.gravity();
        this.patientId = patientId;
        this.programId = programId;
        this.ownerId = ownerId;
        this.occasion = cause.occasion();
        this.rules = fitting(cause.rules());
        this.figures = cause.figures().stream().map(String::valueOf).collect(Collectors.joining(BETWEEN));
        this.openedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.dueBy = cause.dueBy(today);
        this.openMarker = Boolean.TRUE;
    }

    /** Whole ids only: the rest is on the program's page. */
    private static String fitting(List<String> ids) {
        StringBuilder text = new StringBuilder();
        for (String each : ids) {
            String next = text.isEmpty() ? each : BETWEEN + each;
            if (text.length() + next.length() <= RULES_MAX) {
                text.append(next);
            }
        }
        return text.toString();
    }

    /** Somebody else will act on it. */
    public void takeOver(long newOwnerId) {
        mustBeOpen();
        ownerId = newOwnerId;
    }

    /** @throws IllegalArgumentException unless it says in up to {@value #OUTCOME_MAX} characters what was done */
    public void close(String whatWasDone, long by, Instant now) {
        mustBeOpen();
        if (whatWasDone == null || whatWasDone.isBlank() || whatWasDone.strip().length() > OUTCOME_MAX) {
            throw new IllegalArgumentException("what was done must be said, briefly");
        }
        outcome = whatWasDone.strip();
        closedBy = by;
        end(now);
    }

    /** Its cause is gone, and nobody had to do anything. */
    public void lapse(Instant now) {
        mustBeOpen();
        end(now);
    }

    private void end(Instant now) {
        closedAt = now.truncatedTo(ChronoUnit.MICROS);
        openMarker = null;
    }

    private void mustBeOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("the work item is done");
        }
    }

    public boolean isOpen() {
        return openMarker != null;
    }

    /** Whether that cause is the one it was opened for. The figures may have moved on since. */
    public boolean isFor(WorkCause cause) {
        return isAbout(cause) && occasion.equals(cause.occasion());
    }

    /** Whether it is of the kind of that cause and for the same rules, on whatever day they arose. */
    public boolean isAbout(WorkCause cause) {
        return kind == cause.kind() && rules.equals(fitting(cause.rules()));
    }

    public Long id() {
        return id;
    }

    public WorkItemKind kind() {
        return kind;
    }

    public Gravity gravity() {
        return gravity;
    }

    public long patientId() {
        return patientId;
    }

    public long programId() {
        return programId;
    }

    public long ownerId() {
        return ownerId;
    }

    public LocalDate occasion() {
        return occasion;
    }

    public List<String> rules() {
        return rules.isEmpty() ? List.of() : List.of(rules.split(BETWEEN));
    }

    public List<Integer> figures() {
        return figures.isEmpty()
                ? List.of()
                : Arrays.stream(figures.split(BETWEEN)).map(Integer::valueOf).toList();
    }

    public Instant openedAt() {
        return openedAt;
    }

    public LocalDate dueBy() {
        return dueBy;
    }

    /** Null while open. */
    public Instant closedAt() {
        return closedAt;
    }

    /** Null while open, and when the cause went away by itself. */
    public Long closedBy() {
        return closedBy;
    }

    /** What was done, or null. */
    public String outcome() {
        return outcome;
    }
}
