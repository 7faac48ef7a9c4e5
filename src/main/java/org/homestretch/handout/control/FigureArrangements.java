package org.homestretch.handout.control;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.handout.control.HandoutContent.Item;
import org.homestretch.handout.control.HandoutContent.Photo;
import org.homestretch.handout.control.typeset.Picture;

/**
 * The ways in which the figure of an exercise can be shown in a column: its frames beside or below each other, with the other
 * side beside or below them where both differ (H-16), or its photos (H-52).
 */
final class FigureArrangements {

    /** What two figures with their captions need at least. */
    private static final double TWO_SIDES = 60;
    /** Frames stand below each other if that shows them so much larger. */
    private static final double WORTH_IT = 1.05;

    private final double width;
    private final Captions captions;
    /** The one that takes the least height first. */
    private final List<FigureGroup> groups = new ArrayList<>();

    /** @param width of the column */
    FigureArrangements(Item item, double width, Captions captions) {
        this.width = width;
        this.captions = captions;
        item.drawing().ifPresent(this::collect);
    }

    private void collect(HandoutContent.Figure figure) {
        Picture picture = picture(figure.svg());
        if (picture == null) {
            photos(figure.photos());
            return;
        }
        Picture other = width >= TWO_SIDES ? picture(figure.otherSide()) : null;
        for (int columns = picture.frames(); columns > 0; columns--) {
            groups.add(new FigureRow(beside(picture, columns, other), captions));
        }
        for (int columns = picture.frames(); other != null && columns > 0; columns--) {
            groups.add(new FigureColumn(below(picture, columns, other), captions));
        }
    }

    private static Picture picture(String svg) {
        return svg == null ? null : Picture.of(svg).orElse(null);
    }

    private void photos(List<Photo> photos) {
        if (!photos.isEmpty()) {
            groups.add(new FigureRow(photos.stream().map(ShownFigure::of).toList(), captions));
        }
    }

    /** The other side is drawn to the same scale and shows one position only. */
    private static List<ShownFigure> beside(Picture picture, int columns, Picture other) {
        if (other == null) {
            return List.of(ShownFigure.of(picture, columns, 1, null));
        }
        double share = other.height() / (picture.frameHeight() * picture.rowsOf(columns));
        return sides(picture, columns, 1, other, share);
    }

    private static List<ShownFigure> below(Picture picture, int columns, Picture other) {
        double first = picture.frameHeight() * picture.rowsOf(columns);
        double both = first + other.height();
        return sides(picture, columns, first / both, other, other.height() / both);
    }

    private static List<ShownFigure> sides(
            Picture picture, int columns, double share, Picture other, double otherShare) {
        return List.of(
                ShownFigure.of(picture, columns, share, "figure.RIGHT"),
                ShownFigure.of(other, other.columns(), otherShare, "figure.LEFT"));
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /** The one in which the frames are largest at that height. */
    FigureGroup in(double height) {
        FigureGroup best = null;
        double largest = 0;
        for (FigureGroup group : groups) {
            double frame = group.frameHeight(group.fitting(width, height));
            if (frame > largest * WORTH_IT) {
                best = group;
                largest = frame;
            }
        }
        return best;
    }

    double width() {
        return width;
    }
}
