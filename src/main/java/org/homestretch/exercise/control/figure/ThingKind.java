package org.homestretch.exercise.control.figure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The things that can be put beside a person, as they are when they are first put there. */
enum ThingKind {
    MAT,
    WALL,
    WALL_BEHIND,
    CHAIR,
    CHAIR_BEHIND,
    DOOR_FRAME,
    TABLE,
    STEP,
    ROLLER,
    CUSHION,
    STRAP,
    BAND,
    STICK,
    DUMBBELL,
    BED,
    WORKTOP,
    ROLLED_TOWEL,
    PILLOW,
    LOOP_BAND,
    BAND_ANCHOR;

    private static final Set<ThingKind> SEEN_FROM_THE_SIDE_ONLY = Set.of(WALL, CHAIR);
    private static final Set<ThingKind> SEEN_FROM_THE_FRONT_ONLY = Set.of(WALL_BEHIND, CHAIR_BEHIND, DOOR_FRAME);

    /** The word of pose files. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** @throws IllegalArgumentException if there is none of that word */
    static ThingKind ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    static List<ThingKind> in(View view) {
        Set<ThingKind> missing = view.isProfile() ? SEEN_FROM_THE_FRONT_ONLY : SEEN_FROM_THE_SIDE_ONLY;
        return Stream.of(values()).filter(kind -> !missing.contains(kind)).toList();
    }

    /** The entry of a pose file for one that stands or lies near the person's middle. */
    Map<String, Object> usual(View view, Point middle) {
        return Map.of(key(), fields(view, PoseTree.tenth(middle.x())));
    }

    private Map<String, Object> fields(View view, double x) {
        String hand = LimbName.arm(view, true).key().replace(" arm", " hand");
        String other = LimbName.arm(view, false).key().replace(" arm", " hand");
        String sole = LimbName.leg(view, true).key().replace(" leg", " sole");
        return switch (this) {
            case MAT -> Map.of("from", x - 90, "to", x + 90);
            case WALL -> Map.of("x", x + 45);
            case WALL_BEHIND -> Map.of("from", x - 70, "to", x + 70);
            case CHAIR, CHAIR_BEHIND -> Map.of("x", x);
            case DOOR_FRAME -> Map.of("x", x - 45);
            case TABLE -> Map.of("from", x + 30, "to", x + 110, "height", 74);
            case STEP -> Map.of("from", x + 15, "to", x + 60, "height", 18);
            case ROLLER -> Map.of("at", List.of(x, 7.5));
            case CUSHION -> Map.of("from", x - 18, "to", x + 18, "bottom", 0, "thick", 6);
            case STRAP, BAND -> Map.of("along", List.of(hand, sole));
            case STICK -> Map.of("from", hand, "to", other);
            case DUMBBELL -> Map.of("at", hand);
            case BED -> Map.of("from", x - 100, "to", x + 100, "height", 50);
            case WORKTOP -> Map.of("from", x + 30, "to", x + 80, "height", 90);
            case ROLLED_TOWEL -> Map.of("at", List.of(x, 6));
            case PILLOW -> Map.of("at", "head", "across", 30, "up", 12);
            case LOOP_BAND -> Map.of("round", List.of(hand.replace("hand", "knee"), other.replace("hand", "knee")));
            case BAND_ANCHOR -> Map.of("at", List.of(x + 60, 100));
        };
    }
}
