package org.homestretch.exercise.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homestretch.exercise.entity.Exercise;
import org.homestretch.exercise.entity.ExerciseContent;
import org.homestretch.exercise.entity.Protocol;
import org.homestretch.exercise.entity.ProtocolContent;
import org.homestretch.exercise.entity.SeedState;
import org.homestretch.platform.boundary.ClinicCalendar;
import org.homestretch.platform.control.SchemaMigration;

/**
 * Brings the clinic's library up to date with the one that ships (L-11). Several nodes may start at once: the first
 * locks the seed state and does it, the others wait and find it done.
 */
@Singleton(name = LibrarySeed.NAME)
@Startup
@DependsOn(SchemaMigration.NAME)
public class LibrarySeed {

    /** For {@code @DependsOn} of what needs exercises at start. */
    public static final String NAME = "LibrarySeed";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    LibraryChanges changes;

    @Inject
    ClinicCalendar calendar;

    @PostConstruct
    void takeOverWhatShips() {
        bringUpToDate(LibraryFiles.exercises(), LibraryFiles.protocols());
    }

    /** Adds what is missing and refreshes what nobody changed. */
    public void bringUpToDate(List<ExerciseContent> exercises, List<ProtocolContent> protocols) {
        SeedState state = entityManager.find(SeedState.class, SeedState.ID, LockModeType.PESSIMISTIC_WRITE);
        String hash = ContentHash.of(exercises, protocols);
        if (state.holds(hash)) {
            return;
        }
        Map<String, Exercise> known = knownExercises();
        exercises.forEach(content -> known.put(content.slug(), upToDate(known.get(content.slug()), content)));
        Map<String, Protocol> knownProtocols = knownProtocols();
        for (ProtocolContent content : protocols) {
            bringUpToDate(knownProtocols.get(content.code()), content, known);
        }
        state.takeOver(hash);
        changes.note();
    }

    private Map<String, Exercise> knownExercises() {
        return new HashMap<>(entityManager
                .createQuery("SELECT e FROM Exercise e", Exercise.class)
                .getResultStream()
                .collect(Collectors.toMap(Exercise::slug, Function.identity())));
    }

    private Map<String, Protocol> knownProtocols() {
        return entityManager
                .createQuery("SELECT p FROM Protocol p", Protocol.class)
                .getResultStream()
                .collect(Collectors.toMap(Protocol::code, Function.identity()));
    }

    private Exercise upToDate(Exercise known, ExerciseContent content) {
        String hash = ContentHash.of(content);
        if (known == null) {
            Exercise added = Exercise.shipped(content, hash);
            entityManager.persist(added);
            return added;
        }
        if (known.followsSeed(hash)) {
            known.refresh(content, hash);
        }
        return known;
    }

    /**
     * A protocol with an exercise that this clinic keeps out of templates waits until it can be taken over whole.
     */
    private void bringUpToDate(Protocol known, ProtocolContent content, Map<String, Exercise> exercises) {
        if (!content.items().allMatch(item -> exercises.get(item.slug()).suitsTemplates())) {
            return;
        }
        String hash = ContentHash.of(content);
        if (known == null) {
            entityManager.persist(Protocol.shipped(content, exercises, hash));
        } else if (known.followsSeed(hash)) {
            known.refresh(content, exercises, hash, calendar.now());
        }
    }
}
