package org.homestretch.exercise.control.figure;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a figure that moves from its first frame to its last and back, as one SVG that stands for itself: the positions
 * between are shown one after the other by a style sheet inside it, with a rest at every frame. It needs no script, so it
 * moves as an image under a strict content security policy. Readers who want less motion see start and end side by side,
 * standing still.
 */
public final class MovingFigure {

    /** The most that a phone should load for one exercise (bytes). */
    static final int MOST = 60_000;

    /** Positions between two frames, tried from many to few until the picture is small enough. */
    private static final int[] BETWEEN = {11, 9, 7, 5, 3, 2};

    private static final double MARGIN = 4;

    /** @return the svg element; a figure of one frame stands still in it */
    public String svg(Figure figure, FigureStyle style) {
        String svg = "";
        for (int between : BETWEEN) {
            svg = svg(figure, style, between);
            if (svg.length() < MOST) {
                break;
            }
        }
        return svg;
    }

    private static String svg(Figure figure, FigureStyle style, int between) {
        Film film = Film.of(figure, between);
        List<Drawing> drawings = new ArrayList<>(
                film.frames().stream().map(frame -> Scene.content(frame, style)).toList());
        Rectangle2D content = Layout.bounds(drawings);
        for (int i = 0; i < drawings.size(); i++) {
            Frame frame = film.frames().get(i);
            if (Scene.hasFloor(frame)) {
                drawings.set(i, onFloor(frame, drawings.get(i), content));
            }
        }
        Rectangle2D crop = Layout.bounds(drawings);
        return new FilmWriter(film, placed(drawings, crop, figure.isMirroredIn(style)), style)
                .svg(crop.getWidth() + 2 * MARGIN, crop.getHeight() + 2 * MARGIN);
    }

    private static Drawing onFloor(Frame frame, Drawing content, Rectangle2D all) {
        Drawing scene = new Drawing();
        scene.add(Scene.floor(frame, all));
        content.strokes().forEach(scene::add);
        return scene;
    }

    private static List<Drawing> placed(List<Drawing> drawings, Rectangle2D crop, boolean mirrored) {
        AffineTransform place = AffineTransform.getTranslateInstance(MARGIN - crop.getMinX(), MARGIN + crop.getMaxY());
        place.scale(1, -1);
        if (mirrored) {
            place.concatenate(Layout.mirror(crop.getCenterX()));
        }
        return drawings.stream().map(drawing -> drawing.transformed(place)).toList();
    }
}
