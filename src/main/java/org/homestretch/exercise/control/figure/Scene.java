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
        Drawing content = new Drawing();
        Skeleton person = Posing.skeleton(frame);
        PropShapes props = new PropShapes(content, person);
        frame.props().stream().filter(prop -> !prop.inFront()).forEach(props::draw);
        PersonShapes.draw(
                content,
                person,
                frame,
                () -> frame.props().stream().filter(Prop::inFront).forEach(props::draw));
        Marks marks = new Marks(content, frame);
        frame.arrows().forEach(marks::arrow);
        return frame.view().showsFloor() && !frame.isBust() ? onFloor(content, frame) : content;
    }

    private static Drawing onFloor(Drawing content, Frame frame) {
        boolean mat = frame.props().stream().anyMatch(Prop.Mat.class::isInstance);
        double y = mat ? FLOOR_UNDER_MAT : FLOOR;
        Rectangle2D bounds = content.bounds();
        Drawing scene = new Drawing();
        scene.line(
                Outline.line(List.of(
                        new Point(bounds.getMinX() - FLOOR_OVERHANG, y),
                        new Point(bounds.getMaxX() + FLOOR_OVERHANG, y))),
                Ink.FLOOR,
                FLOOR_WIDTH);
        content.strokes().forEach(scene::add);
        return scene;
    }
}
