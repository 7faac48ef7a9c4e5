package org.homestretch.exercise.entity;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Everything a protocol says. Its words are for staff, whose screens speak English; patients read the instructions of
 * the exercises.
 *
 * @param code stable name: lower-case words joined by hyphens
 * @param place where it stands in the list of protocols, from 0
 * @param sources clinical sources "000" to "004", "added" for general clinical knowledge, a clinic's own words for its
 *     own protocols
 * @param stages in the order in which a patient goes through them, 1 to {@value #STAGES_MAX}
 * @throws IllegalArgumentException outside these limits
 */
public record ProtocolContent(
        String code,
        int place,
        ProtocolGroup group,
        String title,
        String purpose,
        List<String> sources,
        Review review,
        List<Stage> stages)
        implements Serializable {

    public static final int CODE_MAX = 60;
    public static final int TITLE_MAX = 120;
    public static final int PURPOSE_MAX = 400;
    public static final int STAGES_MAX = 8;

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public ProtocolContent {
        if (!CODE.matcher(code).matches() || code.length() > CODE_MAX) {
            throw new IllegalArgumentException("not the code of a protocol: " + code);
        }
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(review, "review");
        title = text(title, TITLE_MAX, "title");
        purpose = text(purpose, PURPOSE_MAX, "purpose");
        sources = new Lines(sources).all();
        stages = List.copyOf(stages);
        if (place < 0 || stages.isEmpty() || stages.size() > STAGES_MAX) {
            throw new IllegalArgumentException("the protocol " + code + " has " + stages.size() + " stages");
        }
    }

    private static String text(String value, int most, String what) {
        String stripped = value.strip();
        if (stripped.isEmpty() || stripped.length() > most) {
            throw new IllegalArgumentException(what + " has 1 to " + most + " characters");
        }
        return stripped;
    }

    /** The same with another review. */
    public ProtocolContent reviewed(Review by) {
        return new ProtocolContent(code, place, group, title, purpose, sources, by, stages);
    }

    /** The items of all stages. */
    public Stream<Item> items() {
        return stages.stream().flatMap(stage -> stage.items().stream());
    }

    /**
     * A step of the way through a protocol.
     *
     * @param aim what the patient should reach in it
     * @param criteria by which the therapist sees that the next stage may begin; of the last stage, that the protocol has
     *     done its work
     * @param weeks how long it usually lasts, 1 to {@value #WEEKS_MAX}
     * @param items in the order of the session, 1 to {@value #ITEMS_MAX}
     * @throws IllegalArgumentException outside these limits
     */
    public record Stage(String title, String aim, List<String> criteria, Range weeks, List<Item> items)
            implements Serializable {

        public static final int AIM_MAX = 300;
        public static final int CRITERIA_MAX = 8;
        public static final int CRITERION_MAX = 240;
        public static final int WEEKS_MAX = 52;
        public static final int ITEMS_MAX = 20;

        public Stage {
            title = text(title, TITLE_MAX, "stage title");
            aim = text(aim, AIM_MAX, "aim");
            criteria = new Lines(criteria).all();
            items = List.copyOf(items);
            if (criteria.size() > CRITERIA_MAX || criteria.stream().anyMatch(line -> line.length() > CRITERION_MAX)) {
                throw new IllegalArgumentException("the criteria of " + title + " are too many or too long");
            }
            if (weeks.least() < 1 || weeks.most() > WEEKS_MAX) {
                throw new IllegalArgumentException(title + " lasts " + weeks + " weeks");
            }
            if (items.isEmpty() || items.size() > ITEMS_MAX) {
                throw new IllegalArgumentException(title + " has " + items.size() + " exercises");
            }
        }
    }

    /** One exercise of a stage with its dose. */
    public record Item(String slug, SessionPart part, Dosage dosage, Frequency frequency) implements Serializable {

        public Item {
            Objects.requireNonNull(slug, "slug");
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(dosage, "dosage");
            Objects.requireNonNull(frequency, "frequency");
        }
    }
}
