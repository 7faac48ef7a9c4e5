package org.homestretch.handout.control;

import java.util.List;
import org.homestretch.handout.control.HandoutContent.Photo;
import org.homestretch.handout.control.typeset.Block;
import org.homestretch.handout.control.typeset.Columns;
import org.homestretch.handout.control.typeset.Figure;
import org.homestretch.handout.control.typeset.Paragraph;
import org.homestretch.handout.control.typeset.Paragraph.Align;
import org.homestretch.handout.control.typeset.PhotoFile;
import org.homestretch.handout.control.typeset.Phrase;
import org.homestretch.handout.control.typeset.Picture;
import org.homestretch.handout.control.typeset.Stack;
import org.homestretch.handout.control.typeset.Tag.Role;

/** Figures or photos beside each other, standing on one line, each over its caption if it has one. */
final class FigureRow {

    private static final double GAP = 4;
    private static final double SMALLEST = 5;
    private static final double SHRINKAGE = 0.98;
    private static final double ROUNDING = 1e-6;

    private final List<Shown> row;
    private final Captions captions;

    FigureRow(List<Shown> row, Captions captions) {
        this.row = row;
        this.captions = captions;
    }

    /**
     * A figure or a photo.
     *
     * @param columns frames of the picture beside each other
     * @param share of the row's height that it gets
     * @param caption its key, or null
     */
    record Shown(Picture picture, int columns, Photo photo, double aspect, double share, String caption) {

        static Shown of(Picture picture, int columns, double share, String caption) {
            return new Shown(picture, columns, null, picture.aspectOf(columns), share, caption);
        }

        static Shown of(Photo photo) {
            return new Shown(null, 1, photo, photo.aspect(), 1, null);
        }

        double width(double high) {
            return aspect * share * high;
        }
    }

    /** The height with which it fits into that room. */
    double fitting(double width, double most) {
        double fitting = most;
        if (width(fitting) > width) {
            fitting = Math.min(most, (width - GAP * (row.size() - 1)) / pictures(1));
        }
        while (fitting > SMALLEST && width(fitting) > width + ROUNDING) {
            fitting *= SHRINKAGE;
        }
        return fitting;
    }

    /** With pictures of that height. */
    private double width(double high) {
        double width = GAP * (row.size() - 1);
        for (Shown shown : row) {
            width += column(shown, high);
        }
        return width;
    }

    /** Without captions and gaps. */
    private double pictures(double high) {
        double width = 0;
        for (Shown shown : row) {
            width += shown.width(high);
        }
        return width;
    }

    /** A caption stays on one line. */
    private double column(Shown shown, double high) {
        double caption = shown.caption() == null ? 0 : captions.width();
        return Math.max(caption, shown.width(high));
    }

    /** Of each frame when the row has that height. */
    double frameHeight(double high) {
        Shown first = row.get(0);
        return first.picture() == null ? high : high / first.picture().rowsOf(first.columns());
    }

    /**
     * With pictures of that height.
     *
     * @param description for people who cannot see it
     */
    Block block(double high, Phrase description) {
        Columns columns = Columns.plain().centeredOnOneLine();
        for (Shown shown : row) {
            double wide = shown.width(high);
            Figure figure = figure(shown, wide, description);
            Block block = shown.caption() == null ? figure : captioned(figure, wide, captions.of(shown.caption()));
            columns.add(block, column(shown, high), GAP);
        }
        return columns;
    }

    private Figure figure(Shown shown, double wide, Phrase description) {
        if (shown.photo() == null) {
            return Figure.of(shown.picture(), shown.columns(), description, wide);
        }
        Phrase alternative = new Phrase(shown.photo().description(), description.language());
        boolean gray = captions.look().isGray();
        return Figure.of(PhotoFile.of(shown.photo().bytes(), gray), alternative, wide, wide / shown.aspect());
    }

    private Stack captioned(Figure figure, double wide, Phrase caption) {
        return Stack.plain()
                .add(Columns.plain().add(figure, wide, 0).centeredOnOneLine(), 0)
                .add(
                        Paragraph.of(Role.PARAGRAPH, captions.look().soft(), caption)
                                .aligned(Align.CENTER),
                        0);
    }
}
