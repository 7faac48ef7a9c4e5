package org.homestretch.exercise.control.figure;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The figures that ship with the product, one pose file for each exercise slug, read once. */
public final class Figures {

    /** Slugs come from the database; nothing else may become a path. */
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    private static final Map<String, Optional<Figure>> READ = new ConcurrentHashMap<>();

    private Figures() {}

    /**
     * The figure of an exercise, or empty when none has been drawn.
     *
     * @throws PoseFileException when its pose file has a mistake
     */
    public static Optional<Figure> figureOf(String slug) {
        return slug.matches(SLUG) ? READ.computeIfAbsent(slug, Figures::read) : Optional.empty();
    }

    private static Optional<Figure> read(String slug) {
        InputStream yaml = Figures.class.getResourceAsStream("/figures/" + slug + ".yaml");
        return Optional.ofNullable(yaml).map(found -> PoseReader.read(slug, found));
    }
}
