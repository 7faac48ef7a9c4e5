package org.homestretch.exercise.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.homestretch.exercise.control.figure.Figure;
import org.homestretch.exercise.control.figure.Figures;
import org.homestretch.exercise.control.figure.PoseFileException;
import org.homestretch.exercise.control.figure.PoseReader;
import org.homestretch.exercise.entity.ExercisePose;

/** The one place that knows which figure an exercise has: the clinic's own pose, else the one that ships (L-67). */
@RequestScoped
public class ExerciseFigureSource {

    private static final Logger LOG = Logger.getLogger(ExerciseFigureSource.class.getName());

    /** Figures already read, by what their pose says, so that no node shows one that another node replaced. */
    private static final Map<String, Figure> READ = new LatestRead();

    private static final int KEPT = 300;

    @PersistenceContext
    EntityManager entityManager;

    /** Slugs with a pose of the clinic's own and its revision, read once in a request. */
    private Map<String, Integer> own;

    /** Slugs that ever had a pose of the clinic's own, read once in a request. */
    private Set<String> everOwn;

    /** The figures used last. */
    private static final class LatestRead extends LinkedHashMap<String, Figure> {

        private static final long serialVersionUID = 1L;

        LatestRead() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Figure> eldest) {
            return size() > KEPT;
        }
    }

    /** The figure as it is now. */
    public Optional<Figure> figureOf(String slug) {
        return ownPoses().containsKey(slug) ? figureOf(slug, latest(slug)) : Figures.drawable(slug);
    }

    /** The figure as it was at that time, for what was issued then. What ships is that of the running release. */
    public Optional<Figure> figureOf(String slug, Instant at) {
        if (!everOwnPoses().contains(slug)) {
            return Figures.drawable(slug);
        }
        return figureOf(
                slug,
                entityManager
                        .createQuery(
                                "SELECT p FROM ExercisePose p WHERE p.exercise.slug = :slug AND p.changedAt <= :at "
                                        + "ORDER BY p.revision DESC",
                                ExercisePose.class)
                        .setParameter("slug", slug)
                        .setParameter("at", at)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst());
    }

    private static Optional<Figure> figureOf(String slug, Optional<ExercisePose> pose) {
        return pose.flatMap(ExercisePose::yaml)
                .flatMap(yaml -> read(slug, yaml))
                .or(() -> Figures.drawable(slug));
    }

    /** Empty when a pose was written for an earlier release that could draw what this one cannot. */
    private static Optional<Figure> read(String slug, String yaml) {
        String key = slug + "\n" + yaml;
        synchronized (READ) {
            try {
                return Optional.of(READ.computeIfAbsent(key, missing -> PoseReader.read(slug, yaml)));
            } catch (PoseFileException unreadable) {
                LOG.log(Level.WARNING, "The clinic''s own pose cannot be drawn: {0}", unreadable.getMessage());
                return Optional.empty();
            }
        }
    }

    public boolean has(String slug) {
        return ownPoses().containsKey(slug) || Figures.drawable(slug).isPresent();
    }

    /** The revision of the clinic's own pose, 0 for the figure that ships. */
    public int revisionOf(String slug) {
        return ownPoses().getOrDefault(slug, 0);
    }

    /** The latest that the clinic said about the figure of the exercise. */
    public Optional<ExercisePose> latest(String slug) {
        return entityManager
                .createQuery(
                        "SELECT p FROM ExercisePose p WHERE p.exercise.slug = :slug ORDER BY p.revision DESC",
                        ExercisePose.class)
                .setParameter("slug", slug)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** To be called after a change, so that the rest of the request sees it. */
    public void forget() {
        own = null;
        everOwn = null;
    }

    private Set<String> everOwnPoses() {
        if (everOwn == null) {
            everOwn = entityManager
                    .createQuery("SELECT DISTINCT p.exercise.slug FROM ExercisePose p", String.class)
                    .getResultStream()
                    .collect(Collectors.toSet());
        }
        return everOwn;
    }

    private Map<String, Integer> ownPoses() {
        if (own == null) {
            own = new LinkedHashMap<>();
            entityManager
                    .createQuery(
                            "SELECT p.exercise.slug, p.revision FROM ExercisePose p WHERE p.yaml IS NOT NULL "
                                    + "AND p.revision = (SELECT MAX(q.revision) FROM ExercisePose q "
                                    + "WHERE q.exercise = p.exercise)",
                            Object[].class)
                    .getResultStream()
                    .forEach(row -> own.put((String) row[0], (Integer) row[1]));
        }
        return own;
    }
}
