package org.homestretch.exercise.control.figure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Draws a figure as SVG that stands for itself: plain shapes with their colors, no style sheet, script, font, filter or
 * reference, so that browsers and PDF engines show the same.
 *
 * <p>All frames of a figure have the same scale and the same crop, whether they are shown alone or together. The picture
 * has a view box and no size; whoever places it gives the size. Where several frames are shown, the attribute
 * {@code data-frames} says how many of them stand beside and below each other; each fills the same share of the picture, so that
 * they can be shown in another arrangement.
 */
public final class FigureRenderer {

    /** @return the svg element, without an XML declaration, ready to be put into a page */
    public String svg(Figure figure, FigureStyle style) {
        Layout layout = Layout.of(figure, style);
        SvgWriter svg = new SvgWriter(style);
        for (int i = 0; i < layout.shown().size(); i++) {
            svg.group(layout.drawing(i));
        }
        return svg.document(layout, style.title());
    }

    /** Where every joint is in the picture that {@link #svg} draws in the same style: for people who pose by hand. */
    public JointMap joints(Figure figure, FigureStyle style) {
        Layout layout = Layout.of(figure, style);
        List<JointMap.PosedFrame> frames = IntStream.range(0, layout.shown().size())
                .mapToObj(i -> JointMap.frame(
                        figure.frames().get(layout.shown().get(i)),
                        layout.place(i),
                        figure.isMirroredIn(style) ? layout.axis() : Double.NaN))
                .toList();
        return new JointMap(layout.width(), layout.height(), frames);
    }
}
