package org.homestretch.exercise.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One stage of a protocol. */
@Entity
@Table(name = "protocol_stage")
public class ProtocolStage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "protocol_id", nullable = false, updatable = false)
    private Protocol protocol;

    @Column(name = "place", nullable = false)
    private int place;

    @Column(name = "title", length = ProtocolContent.TITLE_MAX, nullable = false)
    private String title;

    @Column(name = "aim", length = ProtocolContent.Stage.AIM_MAX, nullable = false)
    private String aim;

    @Column(name = "criteria", nullable = false)
    private Lines criteria;

    @Column(name = "weeks", nullable = false)
    private Range weeks;

    @OneToMany(mappedBy = "stage", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<ProtocolEntry> entries = new ArrayList<>();

    protected ProtocolStage() {}

    /** @throws IllegalArgumentException unless every exercise is known and open to templates */
    ProtocolStage(Protocol protocol, int place, ProtocolContent.Stage content, Map<String, Exercise> exercises) {
        this.protocol = Objects.requireNonNull(protocol, "protocol");
        this.place = place;
        title = content.title();
        aim = content.aim();
        criteria = new Lines(content.criteria());
        weeks = content.weeks();
        for (ProtocolContent.Item item : content.items()) {
            entries.add(new ProtocolEntry(this, entries.size(), exercises.get(item.slug()), item));
        }
    }

    int place() {
        return place;
    }

    ProtocolContent.Stage content() {
        return new ProtocolContent.Stage(
                title,
                aim,
                criteria.all(),
                weeks,
                entries.stream()
                        .sorted(Comparator.comparingInt(ProtocolEntry::place))
                        .map(ProtocolEntry::content)
                        .toList());
    }
}
