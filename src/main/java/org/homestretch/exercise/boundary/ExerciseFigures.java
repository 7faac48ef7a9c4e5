package org.homestretch.exercise.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homestretch.exercise.control.ExerciseFigureSource;
import org.homestretch.exercise.control.LibraryQueries;
import org.homestretch.exercise.control.figure.Figure;
import org.homestretch.exercise.control.figure.FigureStyle;
import org.homestretch.exercise.control.figure.Palette;
import org.homestretch.exercise.control.figure.RenderedFigures;
import org.homestretch.exercise.entity.TargetMuscles;

/** Pictures of the exercises. They show nobody and are no secret: patients see them without an account. */
@Stateless
@PermitAll
public class ExerciseFigures {

    @Inject
    LibraryQueries queries;

    @Inject
    RenderedFigures rendered;

    @Inject
    ExerciseFigureSource source;

    /**
     * The picture of an exercise as an SVG element; empty when none has been drawn.
     *
     * @param title what it shows, in the reader's language, for people who cannot see it
     */
    @PermitAll
    public Optional<String> svg(String slug, FigureView view, String title) {
        return source.figureOf(slug).map(figure -> drawn(figure, view, title));
    }

    /** The same as it was at that time, for a program that was issued then (L-68). */
    @PermitAll
    public Optional<String> svg(String slug, FigureView view, String title, Instant issuedAt) {
        return source.figureOf(slug, issuedAt).map(figure -> drawn(figure, view, title));
    }

    /** Whether the exercise has a picture at all. */
    @PermitAll
    public boolean has(String slug) {
        return source.has(slug);
    }

    /** Counts how often the clinic posed the figure itself; 0 while it is the one that ships. */
    @PermitAll
    public int revisionOf(String slug) {
        return source.revisionOf(slug);
    }

    private String drawn(Figure figure, FigureView view, String title) {
        TargetMuscles muscles = view.muscles() ? muscles(figure.slug()) : TargetMuscles.NONE;
        FigureStyle style = FigureStyle.color(title)
                .with(Palette.valueOf(view.colors().name()))
                .with(frames(view.shown()))
                .mirroredIf(view.leftSide())
                .highlighting(Set.copyOf(muscles.primary()), Set.copyOf(muscles.secondary()));
        return view.shown() == FigureView.Shown.MOVING ? rendered.moving(figure, style) : rendered.still(figure, style);
    }

    private TargetMuscles muscles(String slug) {
        return queries.bySlug(List.of(slug)).stream()
                .findFirst()
                .map(exercise -> exercise.content().traits().muscles())
                .orElse(TargetMuscles.NONE);
    }

    private static FigureStyle.Frames frames(FigureView.Shown shown) {
        return switch (shown) {
            case START -> FigureStyle.Frames.START;
            case END -> FigureStyle.Frames.END;
            case ALL, MOVING -> FigureStyle.Frames.BOTH;
        };
    }
}
