package org.homestretch.exercise.entity;

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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A reusable template in stages: exercises with dosage, frequency and place in the session. */
@Entity
@Table(name = "protocol")
public class Protocol {

    public static final int REASON_MAX = 300;
    public static final int OWNER_NAME_MAX = 80;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    /** Counts every change of what it says; what an editor saw is named by it. */
    @Column(name = "revision", nullable = false)
    private int revision;

    @Column(name = "code", length = ProtocolContent.CODE_MAX, nullable = false, updatable = false)
    private String code;

    @Column(name = "place", nullable = false)
    private int place;

    @Enumerated(EnumType.STRING)
    @Column(name = "body_group", nullable = false)
    private ProtocolGroup group;

    @Column(name = "title", length = ProtocolContent.TITLE_MAX, nullable = false)
    private String title;

    @Column(name = "purpose", length = ProtocolContent.PURPOSE_MAX, nullable = false)
    private String purpose;

    @Column(name = "sources", nullable = false)
    private Lines sources;

    @Embedded
    private Review review;

    @Enumerated(EnumType.STRING)
    @Column(name = "sharing", nullable = false)
    private Sharing sharing;

    /** The therapist who made it; null when it ships or was imported. */
    @Column(name = "owner_id", updatable = false)
    private Long ownerId;

    @Column(name = "owner_name", length = OWNER_NAME_MAX, updatable = false)
    private String ownerName;

    @Column(name = "sent_back_because", length = REASON_MAX)
    private String sentBackBecause;

    @Embedded
    private Origin origin;

    /** When its stages were changed; null as long as they are what they were at first. */
    @Column(name = "changed_at")
    private Instant changedAt;

    @OneToMany(mappedBy = "protocol", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<ProtocolStage> stages = new ArrayList<>();

    protected Protocol() {}

    private Protocol(ProtocolContent content, Map<String, Exercise> exercises, Sharing sharing, Origin origin) {
        this.code = content.code();
        this.sharing = sharing;
        this.origin = origin;
        takeOver(content, exercises);
    }

    /**
     * A protocol that a therapist makes; seen by nobody else until it is shared.
     *
     * @param exercises the exercises of the content by slug
     */
    public static Protocol own(ProtocolContent content, Map<String, Exercise> exercises, long ownerId, String owner) {
        Protocol protocol = new Protocol(content, exercises, Sharing.PRIVATE, Origin.ofClinic());
        protocol.ownerId = ownerId;
        protocol.ownerName = owner;
        return protocol;
    }

    /** A protocol that comes from another clinic's library; shared at once. */
    public static Protocol imported(ProtocolContent content, Map<String, Exercise> exercises) {
        return new Protocol(content, exercises, Sharing.SHARED, Origin.ofClinic());
    }

    /**
     * @param exercises the exercises of the content by slug
     * @param seedHash hash of the content, by which a later release finds out whether it changed
     */
    public static Protocol shipped(ProtocolContent content, Map<String, Exercise> exercises, String seedHash) {
        return new Protocol(content, exercises, Sharing.SHARED, Origin.shipped(seedHash));
    }

    /**
     * Takes over what the clinic edited; from now on later releases leave the protocol alone. The code never changes.
     *
     * @param exercises the exercises of the content by slug
     * @throws IllegalArgumentException if it is that of another protocol, or an exercise does not suit templates
     */
    public void revise(ProtocolContent content, Map<String, Exercise> exercises, Instant now) {
        change(content, exercises, now);
        origin = origin.edited();
    }

    /**
     * Takes over what a release ships.
     *
     * @param exercises the exercises of the content by slug
     * @throws IllegalArgumentException if it is that of another protocol, or an exercise does not suit templates
     */
    public void refresh(ProtocolContent content, Map<String, Exercise> exercises, String newSeedHash, Instant now) {
        change(content, exercises, now);
        origin = Origin.shipped(newSeedHash);
    }

    /** Whether a release with this hash changes it: it shipped, nobody here edited it, and it shipped differently. */
    public boolean followsSeed(String newSeedHash) {
        return origin.follows(newSeedHash);
    }

    /** A new place in the list or another review changes nothing that is prescribed. */
    private void change(ProtocolContent content, Map<String, Exercise> exercises, Instant now) {
        List<ProtocolContent.Stage> before = content().stages();
        takeOver(content, exercises);
        if (!content.stages().equals(before)) {
            changedAt = now;
        }
    }

    private void takeOver(ProtocolContent content, Map<String, Exercise> exercises) {
        if (!content.code().equals(code)) {
            throw new IllegalArgumentException(content.code() + " is not " + code);
        }
        revision++;
        place = content.place();
        group = content.group();
        title = content.title();
        purpose = content.purpose();
        sources = new Lines(content.sources());
        review = content.review();
        stages.clear();
        for (ProtocolContent.Stage stage : content.stages()) {
            stages.add(new ProtocolStage(this, stages.size(), stage, exercises));
        }
    }

    /** Asks the manager to share it. */
    public void propose() {
        must(sharing == Sharing.PRIVATE, "be proposed");
        sharing = Sharing.PROPOSED;
        sentBackBecause = null;
    }

    /** Back to its owner, who reads why. */
    public void sendBack(String reason) {
        must(sharing == Sharing.PROPOSED, "be sent back");
        sharing = Sharing.PRIVATE;
        sentBackBecause = reason.strip();
    }

    /** Opens it, or opens it again, to every therapist. */
    public void share() {
        must(sharing != Sharing.SHARED && sharing != Sharing.PRIVATE, "be shared");
        sharing = Sharing.SHARED;
    }

    /** Takes it out of use; programs that came of it stay as they are. */
    public void retire() {
        must(sharing == Sharing.SHARED, "be retired");
        sharing = Sharing.RETIRED;
    }

    /** Notes who has checked what it says now. */
    public void sign(Review by) {
        revision++;
        review = by;
        origin = origin.edited();
    }

    private void must(boolean allowed, String what) {
        if (!allowed) {
            throw new IllegalStateException("a protocol that is " + sharing + " cannot " + what);
        }
    }

    public boolean isOwnedBy(long staffId) {
        return ownerId != null && ownerId == staffId;
    }

    /** Whether the clinic made it; else it ships with the product. */
    public boolean isOwn() {
        return origin.isClinic();
    }

    public String code() {
        return code;
    }

    public int revision() {
        return revision;
    }

    /** When its stages were changed last; empty if they never were. */
    public Optional<Instant> changedAt() {
        return Optional.ofNullable(changedAt);
    }

    public Sharing sharing() {
        return sharing;
    }

    /** Name of the therapist who made it; empty when it ships or was imported. */
    public Optional<String> ownerName() {
        return Optional.ofNullable(ownerName);
    }

    /** Why the manager sent it back, until it is proposed again. */
    public Optional<String> sentBackBecause() {
        return Optional.ofNullable(sentBackBecause);
    }

    /** Everything it says, as a value. */
    public ProtocolContent content() {
        return new ProtocolContent(
                code,
                place,
                group,
                title,
                purpose,
                sources.all(),
                review,
                stages.stream()
                        .sorted(Comparator.comparingInt(ProtocolStage::place))
                        .map(ProtocolStage::content)
                        .toList());
    }
}
