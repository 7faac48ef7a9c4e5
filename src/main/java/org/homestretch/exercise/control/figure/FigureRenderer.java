package org.homestretch.exercise.control.figure;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Draws a figure as SVG that stands for itself: plain shapes with their colors, no style sheet, script, font, filter or
 * reference, so that browsers and PDF engines show the same.
 *
 * <p>All frames of a figure have the same scale and the same crop, whether they are shown alone or together. The picture
 * has a view box and no size; whoever places it gives the size.
 */
public final class FigureRenderer {

    private static final double MARGIN = 4;
    private static final double GAP = 8;
    /** Wider frames are set below each other, so that a lying person does not become tiny. */
    private static final double WIDE = 1.35;

    /** @return the svg element, without an XML declaration, ready to be put into a page */
    public String svg(Figure figure, FigureStyle style) {
        List<Scene> scenes = figure.frames().stream().map(Scene::new).toList();
        Rectangle2D content = bounds(scenes.stream().map(Scene::drawing));
        List<Drawing> all = new ArrayList<>();
        for (int i = 0; i < scenes.size(); i++) {
            all.add(marked(scenes.get(i), content, style, scenes.size() > 1 ? i + 1 : 0));
        }
        List<Drawing> shown = switch (style.frames()) {
            case START -> all.subList(0, 1);
            case END -> all.subList(all.size() - 1, all.size());
            case BOTH -> all;
        };
        return laidOut(shown, bounds(all.stream()), style);
    }

    private static Rectangle2D bounds(Stream<Drawing> drawings) {
        return drawings.map(Drawing::bounds).reduce(Rectangle2D::createUnion).orElseThrow();
    }

    /** The frame with its marks, mirrored about the middle of the tile if asked; the marks themselves are never mirrored. */
    private static Drawing marked(Scene scene, Rectangle2D tile, FigureStyle style, int number) {
        AffineTransform mirror = AffineTransform.getTranslateInstance(style.mirrored() ? 2 * tile.getCenterX() : 0, 0);
        mirror.scale(style.mirrored() ? -1 : 1, 1);
        Drawing drawing = scene.drawing().transformed(mirror);
        if (scene.isHeld()) {
            Marks.clock(drawing, mirrored(scene.freePlace(tile, false), mirror));
        }
        if (style.frames() == FigureStyle.Frames.BOTH && number > 0) {
            Marks.number(drawing, mirrored(scene.freePlace(tile, true), mirror), number);
        }
        return drawing;
    }

    private static Point mirrored(Point point, AffineTransform mirror) {
        return new Point(mirror.getScaleX() * point.x() + mirror.getTranslateX(), point.y());
    }

    private static String laidOut(List<Drawing> frames, Rectangle2D tile, FigureStyle style) {
        boolean stacked = tile.getWidth() > WIDE * tile.getHeight();
        double stepX = stacked ? 0 : tile.getWidth() + GAP;
        double stepY = stacked ? tile.getHeight() + GAP : 0;
        SvgWriter svg = new SvgWriter(style.palette());
        for (int i = 0; i < frames.size(); i++) {
            AffineTransform place = AffineTransform.getTranslateInstance(
                    MARGIN - tile.getMinX() + i * stepX, MARGIN + tile.getMaxY() + i * stepY);
            place.scale(1, -1);
            svg.group(frames.get(i).transformed(place));
        }
        int more = frames.size() - 1;
        return svg.document(
                tile.getWidth() + more * stepX + 2 * MARGIN,
                tile.getHeight() + more * stepY + 2 * MARGIN,
                style.title());
    }
}
