package org.homestretch.handout.entity;

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
import jakarta.persistence.Lob;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Handouts of several patients that are printed in one go: {@code WAITING} → {@code PRINTING} → {@code DONE}, unless it is
 * canceled or fails (H-37). Whoever prints it holds a lease and renews it; a batch without a valid lease is taken up anew.
 */
@Entity
@Table(name = "handout_batch")
public class HandoutBatch {

    /** More would keep one node busy and one file unwieldy. */
    public static final int HANDOUTS_MAX = 50;

    /** Time enough to print the slowest handout several times over. */
    static final Duration LEASE = Duration.ofMinutes(2);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "created_by", nullable = false)
    private long createdBy;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private BatchStatus status = BatchStatus.WAITING;

    @Embedded
    private PrintLook look;

    @ElementCollection
    @CollectionTable(name = "handout_batch_item", joinColumns = @JoinColumn(name = "handout_batch_id"))
    @OrderColumn(name = "place")
    private List<BatchItem> items = new ArrayList<>();

    @Column(name = "handouts", nullable = false)
    private int handouts;

    @Column(name = "done", nullable = false)
    private int done;

    @Column(name = "left_out", nullable = false)
    private int leftOut;

    @Column(name = "worker", length = 36)
    private String worker;

    @Column(name = "leased_until")
    private Instant leasedUntil;

    @Column(name = "page_count")
    private Integer pageCount;

    @Lob
    @Column(name = "pdf")
    private byte[] pdf;

    protected HandoutBatch() {}

    public HandoutBatch(List<BatchItem> items, PrintOptions options, long createdBy, Instant createdAt) {
        if (items.isEmpty() || items.size() > HANDOUTS_MAX) {
            throw new IllegalArgumentException("a batch of " + items.size());
        }
        this.items.addAll(items);
        this.handouts = items.size();
        this.look = new PrintLook(options);
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    /** Whether it waits for somebody to print it: new, or left behind by a node that went away. */
    public boolean isLeft(Instant now) {
        return !status.isFinal() && (leasedUntil == null || leasedUntil.isBefore(now));
    }

    /** Begins to print it from the start. */
    public void take(String by, Instant now) {
        status = BatchStatus.PRINTING;
        worker = by;
        done = 0;
        leasedUntil = now.plus(LEASE);
    }

    /** Whether that worker may go on; renews its lease then. */
    public boolean goOn(String by, int handoutsDone, Instant now) {
        if (status != BatchStatus.PRINTING || !by.equals(worker)) {
            return false;
        }
        done = handoutsDone;
        leasedUntil = now.plus(LEASE);
        return true;
    }

    /** Goes on without a handout that cannot be printed; without any that can, it has failed (H-56). */
    public void leaveOut(long versionId, LeftOut why) {
        items.replaceAll(item -> item.versionId() == versionId ? item.leftOut(why) : item);
        leftOut = (int) items.stream().filter(BatchItem::isLeftOut).count();
        done = 0;
        if (leftOut == handouts) {
            fail();
        }
    }

    /** The handouts that are to be printed. */
    public List<BatchItem> printable() {
        return items.stream().filter(item -> !item.isLeftOut()).toList();
    }

    /**
     * The file with all that could be printed.
     *
     * @param archived what each was archived as, by its version
     */
    public void finish(Map<Long, Long> archived, byte[] file, int pages) {
        status = BatchStatus.DONE;
        items.replaceAll(item -> item.isLeftOut() ? item : item.printed(archived.get(item.versionId())));
        done = archived.size();
        pdf = file.clone();
        pageCount = pages;
        leasedUntil = null;
    }

    public void cancel() {
        end(BatchStatus.CANCELED);
    }

    public void fail() {
        end(BatchStatus.FAILED);
    }

    private void end(BatchStatus how) {
        if (!status.isFinal()) {
            status = how;
            leasedUntil = null;
        }
    }

    public Long id() {
        return id;
    }

    public long createdBy() {
        return createdBy;
    }

    public BatchStatus status() {
        return status;
    }

    public List<BatchItem> items() {
        return List.copyOf(items);
    }

    /** How its handouts are wanted, for a patient of that language. */
    public PrintOptions optionsIn(Locale language) {
        return look.in(language);
    }

    public byte[] pdf() {
        return pdf.clone();
    }
}
