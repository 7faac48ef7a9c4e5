package org.homestretch.program.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a patient wants to be able to do again, in the patient's own words, rated from visit to visit: an activity of the
 * Patient-Specific Functional Scale (Stratford 1995), from 0 "unable" to 10 "as well as before".
 */
@Entity
@Table(name = "program_goal")
public class Goal {

    public static final int ACTIVITY_MAX = 120;
    public static final int SCORE_MAX = 10;

    /** P-55: so many activities at most, as the scale has it. */
    public static final int OF_A_PROGRAM_MAX = 5;

    /** P-57: a rating can be noted down for a visit that lies so many days back. */
    public static final int RATED_DAYS_BACK_MAX = 365;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "lock_version", nullable = false)
    private long lockVersion;

    @Column(name = "program_id", nullable = false)
    private long programId;

    @Column(name = "activity", nullable = false, length = ACTIVITY_MAX)
    private String activity;

    @Column(name = "target")
    private Integer target;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "set_by", nullable = false))
    @AttributeOverride(name = "name", column = @Column(name = "set_by_name", nullable = false))
    @AttributeOverride(name = "at", column = @Column(name = "set_at", nullable = false))
    private Signature agreed;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "dropped_by"))
    @AttributeOverride(name = "name", column = @Column(name = "dropped_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "dropped_at"))
    private Signature dropped;

    @OneToMany(mappedBy = "goal", cascade = CascadeType.ALL)
    @OrderBy("visitOn, id")
    private List<GoalRating> ratings = new ArrayList<>();

    protected Goal() {}

    /** @param target the score hoped for, or null */
    public Goal(long programId, String activity, Integer target, Signature by) {
        this.programId = programId;
        this.activity = Text.required(activity, ACTIVITY_MAX, "activity");
        this.target = target == null ? null : score(target);
        this.agreed = by;
    }

    /**
     * Notes how well it went at a visit. A second rating for the same day corrects the first, which stays on record (P-57).
     *
     * @return false if that day says so already
     */
    public boolean rate(int score, LocalDate visitOn, Signature by) {
        Optional<GoalRating> before = ratingOf(visitOn);
        if (before.isPresent() && before.get().score() == score) {
            return false;
        }
        ratings.add(new GoalRating(this, visitOn, score(score), before.orElse(null), by));
        return true;
    }

    /**
     * Takes back the rating of a day, such as one noted for the wrong goal.
     *
     * @return false if there is none
     */
    public boolean takeBack(LocalDate visitOn, Signature by) {
        Optional<GoalRating> before = ratingOf(visitOn);
        before.ifPresent(rating -> ratings.add(new GoalRating(this, visitOn, null, rating, by)));
        return before.isPresent();
    }

    /** It is no longer pursued; its ratings stay (P-56). */
    public void drop(Signature by) {
        if (dropped == null) {
            dropped = by;
        }
    }

    /** It is pursued again and goes on with its ratings (P-56). */
    public void takeUp() {
        dropped = null;
    }

    private static int score(int score) {
        if (score < 0 || score > SCORE_MAX) {
            throw new IllegalArgumentException("score " + score);
        }
        return score;
    }

    private Optional<GoalRating> ratingOf(LocalDate visitOn) {
        return ratings().stream()
                .filter(rating -> rating.visitOn().equals(visitOn))
                .findFirst();
    }

    /** The ratings that hold, one for a day at most, oldest first. */
    public List<GoalRating> ratings() {
        List<GoalRating> corrected =
                ratings.stream().flatMap(rating -> rating.corrects().stream()).toList();
        return ratings.stream()
                .filter(rating -> !rating.isTakenBack() && !corrected.contains(rating))
                .sorted(Comparator.comparing(GoalRating::visitOn))
                .toList();
    }

    /** From the first rating that holds to the last. Empty until there are two. */
    public Optional<GoalProgress> progress() {
        List<GoalRating> held = ratings();
        return held.size() < 2
                ? Optional.empty()
                : Optional.of(GoalProgress.ofOne(
                        held.get(0).score(), held.get(held.size() - 1).score()));
    }

    public boolean isOpen() {
        return dropped == null;
    }

    public Long id() {
        return id;
    }

    public long programId() {
        return programId;
    }

    public String activity() {
        return activity;
    }

    /** The score hoped for, or null. */
    public Integer target() {
        return target;
    }

    public Signature agreed() {
        return agreed;
    }

    /** Who gave it up. Empty while it is pursued. */
    public Optional<Signature> dropped() {
        return Optional.ofNullable(dropped);
    }
}
