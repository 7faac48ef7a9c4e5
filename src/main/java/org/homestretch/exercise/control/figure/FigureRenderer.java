package org.homestretch.exercise.control.figure;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

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
    private static final double WIDE = 1.05;

    /** @return the svg element, without an XML declaration, ready to be put into a page */
    public String svg(Figure figure, FigureStyle style) {
        List<Drawing> scenes = figure.frames().stream().map(Scene::of).toList();
        Rectangle2D tile = bounds(scenes);
        List<Drawing> all = new ArrayList<>();
        for (int i = 0; i < scenes.size(); i++) {
            Drawing drawing = style.mirrored() ? scenes.get(i).transformed(mirror(tile)) : scenes.get(i);
            mark(drawing, figure, i, tile, style.frames());
            all.add(drawing);
        }
        List<Drawing> shown = switch (style.frames()) {
            case START -> all.subList(0, 1);
            case END -> all.subList(all.size() - 1, all.size());
            case BOTH -> all;
        };
        return laidOut(shown, bounds(all), style);
    }

    private static Rectangle2D bounds(List<Drawing> drawings) {
        return drawings.stream()
                .map(Drawing::bounds)
                .reduce(Rectangle2D::createUnion)
                .orElseThrow();
    }

    private static AffineTransform mirror(Rectangle2D tile) {
        return new AffineTransform(-1, 0, 0, 1, 2 * tile.getCenterX(), 0);
    }

    private static void mark(Drawing drawing, Figure figure, int index, Rectangle2D tile, FigureStyle.Frames shown) {
        Frame frame = figure.frames().get(index);
        Marks marks = new Marks(drawing, frame);
        if (frame.hold()) {
            marks.clock(tile);
        }
        if (shown == FigureStyle.Frames.BOTH && figure.frames().size() > 1) {
            marks.number(tile, index + 1);
        }
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
