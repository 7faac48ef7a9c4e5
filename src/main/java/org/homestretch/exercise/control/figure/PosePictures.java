package org.homestretch.exercise.control.figure;

import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Map;

/** Draws single frames of a pose that is being worked on, and tells where they lie in the pose's own centimeters. */
public final class PosePictures {

    private final PoseDocument document;
    private final Figure figure;

    /** @throws PoseFileException when the body cannot do what the document asks */
    public PosePictures(PoseDocument document) {
        this.document = document;
        this.figure = document.figure();
    }

    /**
     * @param left the x of its left edge in the pose
     * @param top the y of its upper edge in the pose
     */
    public record Picture(String svg, double left, double top, double width, double height) {}

    /** The frame for itself, in color, with the title. */
    public Picture picture(int frame, String title) {
        Figure alone = new Figure(figure.slug(), List.of(figure.frames().get(frame)));
        FigureStyle style = FigureStyle.color(title);
        Layout layout = Layout.of(alone, style);
        SvgWriter svg = new SvgWriter(style);
        svg.group(layout.drawing(0));
        AffineTransform place = layout.place(0);
        return new Picture(
                svg.document(layout.width(), layout.height(), style.title()),
                -place.getTranslateX(),
                place.getTranslateY(),
                layout.width(),
                layout.height());
    }

    public List<PoseHandle> handles(int frame) {
        return PoseHandles.of(document.frame(frame), figure.frames().get(frame));
    }

    /** Everything that the frame says or inherits, as the pose file writes it. */
    public Map<String, Object> fields(int frame) {
        return PoseTree.map(document.frame(frame).fields());
    }

    /** The things that can be put beside the person in this view, as pose files name them. */
    public List<String> things(int frame) {
        return ThingKind.in(document.frame(frame).view()).stream()
                .map(ThingKind::key)
                .toList();
    }

    public Figure figure() {
        return figure;
    }
}
