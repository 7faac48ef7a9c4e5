package org.homestretch.exercise.control.figure;

import java.util.List;

/** Reads where a limb or a strap goes: "floor 120", "wall 80", [x, y], "near knee", or [near thigh 0.7, dx, dy]. */
final class TargetReader {

    private TargetReader() {}

    static Target target(PoseNode node) {
        if (!node.isList()) {
            return ofWords(node, node.text());
        }
        List<PoseNode> items = node.items();
        if (items.size() == 3) {
            Point shift = new Point(items.get(1).number(), items.get(2).number());
            return new Target.Body(anchor(items.get(0), items.get(0).text()), shift);
        }
        return new Target.Place(node.point());
    }

    private static Target ofWords(PoseNode node, String words) {
        if (words.matches("floor -?[0-9.]+")) {
            return new Target.Floor(Double.parseDouble(words.substring("floor ".length())));
        }
        if (words.matches("wall [0-9.]+")) {
            return new Target.Wall(Double.parseDouble(words.substring("wall ".length())));
        }
        return new Target.Body(anchor(node, words), Point.ORIGIN);
    }

    private static Anchor anchor(PoseNode node, String words) {
        return Anchor.of(words).orElseThrow(() -> node.wrong("names no place on the body, the floor or the wall"));
    }
}
