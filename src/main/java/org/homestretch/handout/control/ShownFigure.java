package org.homestretch.handout.control;

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

/**
 * A figure or a photo in a group of them, over its caption if it has one.
 *
 * @param columns frames of the picture beside each other
 * @param aspect width divided by height
 * @param share of the group's height that it gets
 * @param caption its key, or null
 */
record ShownFigure(Picture picture, int columns, Photo photo, double aspect, double share, String caption) {

    static ShownFigure of(Picture picture, int columns, double share, String caption) {
        return new ShownFigure(picture, columns, null, picture.aspectOf(columns), share, caption);
    }

    static ShownFigure of(Photo photo) {
        return new ShownFigure(null, 1, photo, photo.aspect(), 1, null);
    }

    /** When its group has that height. */
    double width(double high) {
        return aspect * share * high;
    }

    /** With its caption, which stays on one line. */
    double column(double high, Captions captions) {
        return Math.max(caption == null ? 0 : captions.width(), width(high));
    }

    /** Of each of its frames when its group has that height. */
    double frameHeight(double high) {
        return picture == null ? share * high : share * high / picture.rowsOf(columns);
    }

    Block block(double high, Captions captions, Phrase description) {
        Figure figure = figure(width(high), captions.look().isGray(), description);
        if (caption == null) {
            return figure;
        }
        return Stack.plain()
                .add(Columns.plain().add(figure, width(high), 0).centeredOnOneLine(), 0)
                .add(
                        Paragraph.of(Role.PARAGRAPH, captions.look().soft(), captions.of(caption))
                                .aligned(Align.CENTER),
                        0);
    }

    private Figure figure(double wide, boolean gray, Phrase description) {
        if (photo == null) {
            return Figure.of(picture, columns, description, wide);
        }
        Phrase alternative = new Phrase(photo.description(), description.language());
        return Figure.of(PhotoFile.of(photo.bytes(), gray), alternative, wide, wide / aspect);
    }
}
