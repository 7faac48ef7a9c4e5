package org.homestretch.diary.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;

/** How and when a record reached the diary: from where, by whom, and under which id the sender knows it. */
@Embeddable
public class Recording {

    /** Later than this after the end of its day, an entry is told from memory rather than kept (adherence rule 9). */
    public static final Duration PROMPT = Duration.ofHours(48);

    @Convert(converter = UuidAsText.class)
    @Column(name = "client_uuid", nullable = false, unique = true, length = 36)
    private UUID clientUuid;

    @Enumerated(EnumType.STRING)
    @Column(name = "source", nullable = false)
    private EntrySource source;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private Long recordedBy;

    @Column(name = "backfilled", nullable = false)
    private boolean backfilled;

    protected Recording() {}

    private Recording(UUID clientUuid, EntrySource source, Instant at, Long staffId, boolean backfilled) {
        this.clientUuid = Objects.requireNonNull(clientUuid, "client id");
        this.source = Objects.requireNonNull(source, "source");
        this.recordedAt = Objects.requireNonNull(at, "recorded at");
        this.recordedBy = staffId;
        this.backfilled = backfilled;
    }

    /**
     * @param clientUuid made by the sender, the same each time the same record is sent
     * @param staffId who typed it in, or null for the patient
     * @param day the day that the record speaks of
     * @param zone the clinic's zone, in which that day ends
     */
    public static Recording of(
            UUID clientUuid, EntrySource source, Instant at, Long staffId, LocalDate day, ZoneId zone) {
        Instant endOfDay = day.plusDays(1).atStartOfDay(zone).toInstant();
        return new Recording(clientUuid, source, at, staffId, at.isAfter(endOfDay.plus(PROMPT)));
    }

    public UUID clientUuid() {
        return clientUuid;
    }

    public EntrySource source() {
        return source;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** The staff member who typed it in, or null when the patient recorded it. */
    public Long recordedBy() {
        return recordedBy;
    }

    /** Whether it came more than 48 hours after the end of its day. */
    public boolean isBackfilled() {
        return backfilled;
    }
}
