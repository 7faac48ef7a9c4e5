package org.homestretch.exercise.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A reusable template of exercises with dosage, frequency and place in the session. */
@Entity
@Table(name = "protocol")
public class Protocol {

    public static final int CODE_MAX = 60;
    public static final int TITLE_MAX = 120;
    public static final int PURPOSE_MAX = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    @Column(name = "code", length = CODE_MAX, nullable = false, updatable = false)
    private String code;

    @Column(name = "place", nullable = false)
    private int place;

    @Column(name = "title", length = TITLE_MAX, nullable = false)
    private String title;

    @Column(name = "purpose", length = PURPOSE_MAX, nullable = false)
    private String purpose;

    @Column(name = "seed_hash", length = 64)
    private String seedHash;

    @OneToMany(mappedBy = "protocol", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<ProtocolEntry> entries = new ArrayList<>();

    protected Protocol() {}

    /** @param exercises the exercises of the content, in its order */
    public Protocol(ProtocolContent content, List<Exercise> exercises) {
        this.code = content.code();
        revise(content, exercises);
    }

    /**
     * Takes over new content; the code never changes.
     *
     * @param exercises the exercises of the content, in its order
     * @throws IllegalArgumentException if it is that of another protocol, or an exercise does not suit templates
     */
    public final void revise(ProtocolContent content, List<Exercise> exercises) {
        if (!content.code().equals(code)) {
            throw new IllegalArgumentException(content.code() + " is not " + code);
        }
        place = content.place();
        title = content.title();
        purpose = content.purpose();
        entries.clear();
        for (int i = 0; i < exercises.size(); i++) {
            entries.add(
                    new ProtocolEntry(this, i, exercises.get(i), content.items().get(i)));
        }
    }

    /** Notes that the current content is that of the seed with this hash. */
    public void matchSeed(String hash) {
        this.seedHash = hash;
    }

    /** Hash of the seed content last taken over; empty for a protocol of the clinic's own. */
    public Optional<String> seedHash() {
        return Optional.ofNullable(seedHash);
    }

    public String code() {
        return code;
    }

    /** Everything it says, as a value. */
    public ProtocolContent content() {
        return new ProtocolContent(
                code,
                place,
                title,
                purpose,
                entries.stream().map(ProtocolEntry::content).toList());
    }
}
