package org.homestretch.exercise.control.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Moves, adds and takes away the things beside the person and the arrows. */
final class ThingMoves {

    private static final double ARROW_LENGTH = 24;
    private static final double ARROW_AWAY = 26;

    private final PoseFrame frame;

    ThingMoves(PoseFrame frame) {
        this.frame = frame;
    }

    /** The list of that name, to be changed in place. */
    @SuppressWarnings("unchecked") // PoseTree.copy makes all lists lists of objects
    private List<Object> list(String name) {
        return (List<Object>) frame.fields().computeIfAbsent(name, missing -> new ArrayList<>());
    }

    @SuppressWarnings("unchecked") // PoseTree.copy makes all keys strings
    private Map<String, Object> fields(String list, int number) {
        Map<String, Object> item = (Map<String, Object>) list(list).get(number);
        return list.equals("props")
                ? (Map<String, Object>) item.values().iterator().next()
                : item;
    }

    void addThing(ThingKind kind, Point middle) {
        list("props").add(PoseTree.copy(kind.usual(frame.view(), middle)));
    }

    void remove(String list, int number) {
        list(list).remove(number);
        if (list(list).isEmpty()) {
            frame.fields().remove(list);
        }
    }

    /** An upward arrow beside the person's middle, to be dragged where it belongs. */
    void addArrow(Point middle) {
        Point from = middle.plus(new Point(ARROW_AWAY, 0));
        Point to = from.plus(new Point(0, ARROW_LENGTH));
        list("arrows")
                .add(PoseTree.copy(
                        Map.of("from", PoseTree.pair(from.x(), from.y()), "to", PoseTree.pair(to.x(), to.y()))));
    }

    void moveArrow(int number, String end, Point to) {
        Map<String, Object> arrow = fields("arrows", number);
        Point from = PoseTree.point(arrow.get("from"), Point.ORIGIN);
        Point tip = PoseTree.point(arrow.get("to"), Point.ORIGIN);
        switch (end) {
            case "from", "to" -> arrow.put(end, PoseTree.pair(to.x(), to.y()));
            case "bend" -> {
                Point left = Point.polar(tip.minus(from).direction() + 90, 1);
                arrow.put("bend", PoseTree.tenth(to.minus(from.toward(tip, 0.5)).dot(left)));
            }
            default -> throw new IllegalArgumentException(end);
        }
    }

    /** @param part the field that the handle stands for, or "all" for the whole thing */
    void moveThing(int number, String part, Point from, Point to) {
        Map<String, Object> thing = fields("props", number);
        Object value = thing.get(part);
        if (part.equals("all")) {
            moveAll(thing, to.minus(from));
        } else if (value instanceof List<?>) {
            thing.put(part, PoseTree.pair(to.x(), to.y()));
        } else if (value instanceof Number) {
            thing.put(part, PoseTree.tenth(to.x()));
        }
    }

    private static void moveAll(Map<String, Object> thing, Point way) {
        for (String field : List.of("x", "from", "to")) {
            if (thing.get(field) instanceof Number x) {
                thing.put(field, PoseTree.tenth(x.doubleValue() + way.x()));
            }
        }
        if (thing.get("bottom") instanceof Number bottom) {
            thing.put("bottom", PoseTree.tenth(Math.max(0, bottom.doubleValue() + way.y())));
        }
    }
}
