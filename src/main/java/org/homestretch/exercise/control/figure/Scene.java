package org.homestretch.exercise.control.figure;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/** One frame drawn: the person, the things around, arrows and marks. */
final class Scene {

    private static final double FLOOR_OVERHANG = 8;
    private static final double STEP = 4;
    /** A mark keeps this far from everything else. */
    private static final double CLEAR = 2;

    private final Frame frame;
    private final Drawing drawing = new Drawing();

    Scene(Frame frame) {
        this.frame = frame;
        Skeleton person = Posing.skeleton(frame);
        Drawing content = new Drawing();
        PropShapes props = new PropShapes(content, person);
        frame.props().stream().filter(prop -> !prop.inFront()).forEach(props::draw);
        PersonShapes.draw(content, person, frame);
        frame.props().stream().filter(Prop::inFront).forEach(props::draw);
        frame.arrows().forEach(arrow -> Marks.arrow(content, arrow));
        if (frame.view().showsFloor()) {
            floor(content.bounds());
        }
        content.strokes().forEach(drawing::add);
    }

    private void floor(Rectangle2D content) {
        double y = frame.props().stream().anyMatch(Prop.Mat.class::isInstance) ? -3 : -0.6;
        drawing.line(
                Outline.line(List.of(
                        new Point(content.getMinX() - FLOOR_OVERHANG, y),
                        new Point(content.getMaxX() + FLOOR_OVERHANG, y))),
                Ink.FLOOR,
                1.4);
    }

    Drawing drawing() {
        return drawing;
    }

    boolean isHeld() {
        return frame.hold();
    }

    /**
     * The middle of a free place for a mark inside the tile: as high as possible, beginning at the left or at the right.
     * In a crowded picture it is above everything.
     */
    Point freePlace(Rectangle2D tile, boolean fromLeft) {
        double radius = Marks.BADGE_RADIUS;
        double height = tile.getMaxY() - radius;
        int steps = (int) ((tile.getWidth() - 2 * radius) / STEP);
        return IntStream.rangeClosed(0, Math.max(0, steps))
                .mapToDouble(step ->
                        fromLeft ? tile.getMinX() + radius + step * STEP : tile.getMaxX() - radius - step * STEP)
                .limit(steps / 2 + 1L)
                .mapToObj(x -> new Point(x, height))
                .filter(this::isFree)
                .findFirst()
                .orElse(new Point(
                        fromLeft ? tile.getMinX() + radius : tile.getMaxX() - radius, tile.getMaxY() + radius + CLEAR));
    }

    private boolean isFree(Point middle) {
        Shape mark = Outline.circle(middle, Marks.BADGE_RADIUS + CLEAR);
        return drawing.strokes().stream()
                .filter(stroke -> stroke.ink() != Ink.WALL)
                .noneMatch(stroke -> {
                    Area area = new Area(mark);
                    area.intersect(new Area(stroke.shape()));
                    return !area.isEmpty();
                });
    }
}
