package org.homestretch.handout.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homestretch.handout.control.HandoutContent.Item;
import org.homestretch.handout.control.HandoutContent.Photo;
import org.homestretch.handout.control.typeset.Block;
import org.homestretch.handout.control.typeset.Columns;
import org.homestretch.handout.control.typeset.Figure;
import org.homestretch.handout.control.typeset.Paragraph;
import org.homestretch.handout.control.typeset.Paragraph.Align;
import org.homestretch.handout.control.typeset.Phrase;
import org.homestretch.handout.control.typeset.Picture;
import org.homestretch.handout.control.typeset.Stack;
import org.homestretch.handout.control.typeset.Tag.Role;

/** What shows an exercise: its figure, with the other side beside it where both differ (H-16), or its photos. */
final class FigureRow {

    private static final double GAP = 4;
    /** What two figures with their captions need at least. */
    private static final double TWO_SIDES = 60;
    /** The other side shows one position only, the figure itself often two. */
    private static final double OTHER_SIDE = 0.6;
    /** Width of the longest word of a caption. */
    private static final double CAPTION = 21;

    private static final double LARGE_CAPTION = 31;
    private static final double SMALLEST = 5;
    private static final double SHRINKAGE = 0.98;

    private final Look look;

    private final List<Shown> row = new ArrayList<>();
    private final double height;

    /** @param share of the row's height that it gets */
    private record Shown(Picture picture, Photo photo, double aspect, double share, String caption) {

        double width(double high) {
            return aspect * share * high;
        }
    }

    /** Fits the row into that many millimeters. */
    FigureRow(Item item, double width, double height, Look look) {
        this.look = look;
        item.drawing().ifPresent(figure -> collect(figure, width >= TWO_SIDES));
        double fitting = height;
        while (fitting > SMALLEST && width(fitting) > width) {
            fitting *= SHRINKAGE;
        }
        this.height = fitting;
    }

    /** With pictures of that height. */
    private double width(double high) {
        return row.stream().mapToDouble(shown -> column(shown, high)).sum() + GAP * Math.max(0, row.size() - 1);
    }

    /** No caption is broken inside a word. */
    private double column(Shown shown, double high) {
        double caption = shown.caption() == null ? 0 : look.isLarge() ? LARGE_CAPTION : CAPTION;
        return Math.max(caption, shown.width(high));
    }

    private void collect(HandoutContent.Figure figure, boolean bothSides) {
        Optional<Picture> other =
                Optional.ofNullable(figure.otherSide()).filter(svg -> bothSides).flatMap(Picture::of);
        Optional.ofNullable(figure.svg())
                .flatMap(Picture::of)
                .ifPresent(picture -> row.add(
                        new Shown(picture, null, picture.aspect(), 1, other.isPresent() ? "figure.RIGHT" : null)));
        other.ifPresent(picture -> row.add(new Shown(picture, null, picture.aspect(), OTHER_SIDE, "figure.LEFT")));
        figure.photos().forEach(photo -> row.add(new Shown(null, photo, photo.aspect(), 1, null)));
    }

    boolean isEmpty() {
        return row.isEmpty();
    }

    /** @param description for people who cannot see it */
    Block block(Phrase description, HandoutTexts texts) {
        Columns columns = Columns.plain().centeredOnOneLine();
        for (Shown shown : row) {
            double wide = shown.width(height);
            Figure figure = shown.photo() == null
                    ? Figure.of(shown.picture(), description, wide)
                    : Figure.of(
                            shown.photo().bytes(),
                            new Phrase(shown.photo().description(), description.language()),
                            wide,
                            wide / shown.aspect());
            Block block = shown.caption() == null ? figure : captioned(figure, wide, texts.text(shown.caption()));
            columns.add(block, column(shown, height), GAP);
        }
        return columns;
    }

    private Stack captioned(Figure figure, double wide, Phrase caption) {
        return Stack.plain()
                .add(Columns.plain().add(figure, wide, 0).centeredOnOneLine(), 0)
                .add(Paragraph.of(Role.PARAGRAPH, look.soft(), caption).aligned(Align.CENTER), 0);
    }
}
