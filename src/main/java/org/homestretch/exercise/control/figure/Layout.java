package org.homestretch.exercise.control.figure;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The frames of a figure in their places in the picture. All have the same scale and the same crop, whether they are
 * shown alone or together.
 *
 * @param drawings all frames as the style wants them, in centimeters of the pose
 * @param shown the numbers of the frames that are shown, from 0
 * @param axis the x about which the frames are mirrored
 * @param tile the crop of each frame, in centimeters of the pose
 */
record Layout(List<Drawing> drawings, List<Integer> shown, double axis, Rectangle2D tile) {

    private static final double MARGIN = 4;
    /** As much as the margins of two frames, so that each has the same share of the picture. */
    private static final double GAP = 2 * MARGIN;

    /** Wider frames are set below each other, so that a lying person does not become tiny. */
    private static final double WIDE = 1.05;

    static Layout of(Figure figure, FigureStyle style) {
        List<Drawing> scenes =
                figure.frames().stream().map(frame -> Scene.of(frame, style)).toList();
        Rectangle2D crop = bounds(scenes);
        List<Drawing> drawings = IntStream.range(0, scenes.size())
                .mapToObj(i -> marked(figure, i, scenes.get(i), crop, style))
                .toList();
        return new Layout(drawings, shown(figure, style), crop.getCenterX(), bounds(drawings));
    }

    private static List<Integer> shown(Figure figure, FigureStyle style) {
        int last = figure.frames().size() - 1;
        return switch (style.frames()) {
            case START -> List.of(0);
            case END -> List.of(last);
            case BOTH -> IntStream.rangeClosed(0, last).boxed().toList();
        };
    }

    static Rectangle2D bounds(List<Drawing> drawings) {
        return drawings.stream()
                .map(Drawing::bounds)
                .reduce(Rectangle2D::createUnion)
                .orElseThrow();
    }

    private static Drawing marked(Figure figure, int index, Drawing scene, Rectangle2D crop, FigureStyle style) {
        Drawing drawing = figure.isMirroredIn(style) ? scene.transformed(mirror(crop.getCenterX())) : scene;
        Frame frame = figure.frames().get(index);
        Marks marks = new Marks(drawing, frame);
        if (frame.hold()) {
            marks.clock(crop);
        }
        if (style.frames() == FigureStyle.Frames.BOTH && figure.frames().size() > 1) {
            marks.number(crop, index + 1);
        }
        return drawing;
    }

    static AffineTransform mirror(double axis) {
        return new AffineTransform(-1, 0, 0, 1, 2 * axis, 0);
    }

    private boolean isStacked() {
        return tile.getWidth() > WIDE * tile.getHeight();
    }

    private double stepX() {
        return isStacked() ? 0 : tile.getWidth() + GAP;
    }

    private double stepY() {
        return isStacked() ? tile.getHeight() + GAP : 0;
    }

    int columns() {
        return isStacked() ? 1 : shown.size();
    }

    int rows() {
        return isStacked() ? shown.size() : 1;
    }

    double width() {
        return tile.getWidth() + (shown.size() - 1) * stepX() + 2 * MARGIN;
    }

    double height() {
        return tile.getHeight() + (shown.size() - 1) * stepY() + 2 * MARGIN;
    }

    /** From the centimeters of the drawing, mirrored already, to the picture, for the frame shown at that position. */
    AffineTransform place(int position) {
        AffineTransform place = AffineTransform.getTranslateInstance(
                MARGIN - tile.getMinX() + position * stepX(), MARGIN + tile.getMaxY() + position * stepY());
        place.scale(1, -1);
        return place;
    }

    Drawing drawing(int position) {
        return drawings.get(shown.get(position)).transformed(place(position));
    }
}
