package org.homestretch.exercise.control.figure;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;

/** The figures that ship with the product, one pose file for each exercise slug, read once. */
public final class Figures {

    /** Slugs come from the database; nothing else may become a path. */
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    private static final Logger LOG = Logger.getLogger(Figures.class.getName());

    /** Only what ships is kept, so that addresses somebody makes up cannot fill the memory. */
    private static final Map<String, Figure> READ = new ConcurrentHashMap<>();

    private Figures() {}

    /**
     * The figure of an exercise, or empty when none has been drawn.
     *
     * @throws PoseFileException when its pose file has a mistake
     */
    public static Optional<Figure> figureOf(String slug) {
        return slug.matches(SLUG) ? Optional.ofNullable(READ.computeIfAbsent(slug, Figures::read)) : Optional.empty();
    }

    /**
     * The figure of an exercise for a page: empty when none has been drawn, and when its pose file has a mistake, which
     * goes to the log. No page fails for a picture.
     */
    public static Optional<Figure> drawable(String slug) {
        try {
            return figureOf(slug);
        } catch (PoseFileException e) {
            LOG.warning(e.getMessage());
            return Optional.empty();
        }
    }

    private static Figure read(String slug) {
        InputStream yaml = Figures.class.getResourceAsStream("/figures/" + slug + ".yaml");
        return yaml == null ? null : PoseReader.read(slug, yaml);
    }
}
