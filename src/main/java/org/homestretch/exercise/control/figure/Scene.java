package org.homestretch.exercise.control.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** One frame as shapes: floor, things, the person, arrows. */
final class Scene {

    private static final double FLOOR_OVERHANG = 8;
    private static final double FLOOR_WIDTH = 1.4;
    /** The floor is seen under the mat. */
    private static final double FLOOR_UNDER_MAT = -3;

    private static final double FLOOR = -0.6;

    private Scene() {}

    static Drawing of(Frame frame, FigureStyle style) {
        Drawing content = content(frame, style);
        new Marks(content, frame).arrows();
        if (!hasFloor(frame)) {
            return content;
        }
        Drawing scene = new Drawing();
        scene.add(floor(frame, content.bounds()));
        content.strokes().forEach(scene::add);
        return scene;
    }

    /** Things and person, without floor and arrows. */
    static Drawing content(Frame frame, FigureStyle style) {
        Drawing content = new Drawing();
        Skeleton person = Posing.skeleton(frame);
        PropShapes props = new PropShapes(content, person);
        frame.props().stream().filter(prop -> !prop.inFront()).forEach(props::draw);
        PersonShapes.draw(
                content,
                person,
                frame,
                style,
                () -> frame.props().stream().filter(Prop::inFront).forEach(props::draw));
        return content;
    }

    static boolean hasFloor(Frame frame) {
        return frame.view().showsFloor() && !frame.isBust();
    }

    /** The line of the floor under everything within these bounds. */
    static Drawing.Stroke floor(Frame frame, Rectangle2D bounds) {
        boolean mat = frame.props().stream().anyMatch(Prop.Mat.class::isInstance);
        double y = mat ? FLOOR_UNDER_MAT : FLOOR;
        Drawing floor = new Drawing();
        floor.line(
                Outline.line(List.of(
                        new Point(bounds.getMinX() - FLOOR_OVERHANG, y),
                        new Point(bounds.getMaxX() + FLOOR_OVERHANG, y))),
                Ink.FLOOR,
                FLOOR_WIDTH);
        return floor.strokes().get(0);
    }
}
