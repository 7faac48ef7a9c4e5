package org.homestretch.handout.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homestretch.exercise.boundary.ExerciseFigures;
import org.homestretch.exercise.boundary.ExercisePictures;
import org.homestretch.exercise.boundary.FigureView;
import org.homestretch.exercise.boundary.FigureView.Shown;
import org.homestretch.handout.control.HandoutContent.Figure;
import org.homestretch.handout.control.HandoutContent.Photo;
import org.homestretch.handout.entity.Palette;
import org.homestretch.platform.boundary.KeptPictures;
import org.homestretch.program.boundary.IssuedVersion;
import org.homestretch.program.entity.Side;

/** Finds what shows a prescribed exercise on paper, as it was when the version was issued. */
@ApplicationScoped
public class HandoutFigures {

    /** More would leave no room for the steps. */
    private static final int PHOTOS_MAX = 2;

    @Inject
    ExerciseFigures figures;

    @Inject
    ExercisePictures pictures;

    @Inject
    KeptPictures keptPictures;

    /** A drawing, or photos where there is none, or nothing. */
    Optional<Figure> of(IssuedVersion.Item item, Instant issuedAt, Palette palette) {
        return drawing(item, issuedAt, palette).or(() -> photos(item, issuedAt));
    }

    /** Drawn for the prescribed side; the renderer describes it in the patient's language. */
    private Optional<Figure> drawing(IssuedVersion.Item item, Instant issuedAt, Palette palette) {
        FigureView.Colors colors = FigureView.Colors.valueOf(palette.name());
        return drawn(item, issuedAt, new FigureView(Shown.ALL, colors, item.side() == Side.LEFT))
                .map(svg -> Figure.of(svg, otherSide(item, issuedAt, colors)));
    }

    /** Where both sides work in turn, the last position for the left side, unless it looks the same (H-16). */
    private String otherSide(IssuedVersion.Item item, Instant issuedAt, FigureView.Colors colors) {
        if (item.side() != Side.EACH) {
            return null;
        }
        Optional<String> right = drawn(item, issuedAt, new FigureView(Shown.END, colors, false));
        return drawn(item, issuedAt, new FigureView(Shown.END, colors, true))
                .filter(left -> !left.equals(right.orElse(null)))
                .orElse(null);
    }

    private Optional<String> drawn(IssuedVersion.Item item, Instant issuedAt, FigureView view) {
        return figures.svg(item.slug(), view, item.instruction().title(), issuedAt);
    }

    /** The first photos that the exercise showed when the version was issued (L-36). */
    private Optional<Figure> photos(IssuedVersion.Item item, Instant issuedAt) {
        List<Photo> photos = pictures.shownAt(item.slug(), issuedAt).stream()
                .limit(PHOTOS_MAX)
                .flatMap(known ->
                        keptPictures.file(known.hash()).stream().map(file -> Photo.of(file, known.alternative())))
                .toList();
        return photos.isEmpty() ? Optional.empty() : Optional.of(Figure.of(photos));
    }
}
