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

    @Column(name = "edited_here", nullable = false)
    private boolean editedHere;

    @OneToMany(mappedBy = "protocol", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<ProtocolEntry> entries = new ArrayList<>();

    protected Protocol() {}

    private Protocol(String code) {
        this.code = code;
    }

    /**
     * A protocol of the clinic's own.
     *
     * @param exercises the exercises of the content, in its order
     */
    public static Protocol own(ProtocolContent content, List<Exercise> exercises) {
        Protocol protocol = new Protocol(content.code());
        protocol.revise(content, exercises);
        return protocol;
    }

    /**
     * @param exercises the exercises of the content, in its order
     * @param seedHash hash of the content, by which a later release finds out whether it changed
     */
    public static Protocol shipped(ProtocolContent content, List<Exercise> exercises, String seedHash) {
        Protocol protocol = new Protocol(content.code());
        protocol.refresh(content, exercises, seedHash);
        return protocol;
    }

    /**
     * Takes over what the clinic edited; from now on later releases leave the protocol alone. The code never changes.
     *
     * @param exercises the exercises of the content, in its order
     * @throws IllegalArgumentException if it is that of another protocol, or an exercise does not suit templates
     */
    public void revise(ProtocolContent content, List<Exercise> exercises) {
        takeOver(content, exercises);
        editedHere = true;
    }

    /**
     * Takes over what a release ships.
     *
     * @param exercises the exercises of the content, in its order
     * @throws IllegalArgumentException if it is that of another protocol, or an exercise does not suit templates
     */
    public void refresh(ProtocolContent content, List<Exercise> exercises, String newSeedHash) {
        takeOver(content, exercises);
        seedHash = newSeedHash;
    }

    /** Whether a release with this hash changes it: it shipped, nobody here edited it, and it shipped differently. */
    public boolean followsSeed(String newSeedHash) {
        return seedHash != null && !editedHere && !seedHash.equals(newSeedHash);
    }

    private void takeOver(ProtocolContent content, List<Exercise> exercises) {
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

    /** Whether the clinic made it; else it ships with the product. */
    public boolean isOwn() {
        return seedHash == null;
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
