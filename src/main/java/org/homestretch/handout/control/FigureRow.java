package org.homestretch.handout.control;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.homestretch.handout.control.HandoutContent.Figure;
import org.homestretch.handout.control.HandoutContent.Item;
import org.homestretch.handout.control.HandoutContent.Photo;

/** What shows an exercise: its figure, with the other side beside it where both differ (H-16), or its photos. */
final class FigureRow {

    static final double CAPTION = 6;
    private static final double GAP = 4;
    /** The engine's own spaces. */
    private static final double SLACK = 8;
    /** What two figures with their captions need at least. */
    private static final double TWO_SIDES = 60;
    /** The other side shows one position only, the figure itself often two. */
    private static final double OTHER_SIDE = 0.6;

    private final List<Shown> row = new ArrayList<>();
    private final double height;

    /** @param share of the row's height that it gets */
    private record Shown(Picture picture, Photo photo, double aspect, double share, String caption) {}

    /** Fits the row into that many millimeters. */
    FigureRow(Item item, double width, double height) {
        item.drawing().ifPresent(figure -> collect(figure, width >= TWO_SIDES));
        double wide = row.stream()
                .mapToDouble(shown -> shown.aspect() * shown.share())
                .sum();
        double gaps = GAP * Math.max(0, row.size() - 1);
        this.height = row.isEmpty() ? 0 : Math.min(height, (width - gaps - SLACK) / wide);
    }

    private void collect(Figure figure, boolean bothSides) {
        Optional<Picture> other =
                Optional.ofNullable(figure.otherSide()).filter(svg -> bothSides).flatMap(Picture::of);
        Optional.ofNullable(figure.svg())
                .flatMap(Picture::of)
                .ifPresent(picture -> row.add(
                        new Shown(picture, null, picture.aspect(), 1, other.isPresent() ? "figure.RIGHT" : null)));
        other.ifPresent(picture -> row.add(new Shown(picture, null, picture.aspect(), OTHER_SIDE, "figure.LEFT")));
        figure.photos().forEach(photo -> row.add(new Shown(null, photo, photo.aspect(), 1, null)));
    }

    /** In millimeters, with the captions. */
    double height() {
        return height + (isCaptioned() ? CAPTION : 0);
    }

    boolean isEmpty() {
        return row.isEmpty();
    }

    private boolean isCaptioned() {
        return row.stream().anyMatch(shown -> shown.caption() != null);
    }

    /** @param description for people who cannot see it */
    void addTo(Markup place, Phrase description, HandoutTexts texts) {
        for (Shown shown : row) {
            Markup one = place.add("div", shown == row.get(0) ? "shown" : "shown next");
            double wide = shown.aspect() * shown.share() * height;
            if (shown.photo() == null) {
                one.add(shown.picture(), description, wide);
            } else {
                photo(one, shown.photo(), wide);
            }
            if (shown.caption() != null) {
                one.add("p", "caption").text(texts.text(shown.caption()));
            }
        }
    }

    private static void photo(Markup place, Photo photo, double width) {
        String packed = Base64.getEncoder().encodeToString(photo.bytes());
        place.add("img")
                .with("src", "data:" + photo.contentType() + ";base64," + packed)
                .with("alt", photo.description())
                .size(width, width / photo.aspect());
    }
}
