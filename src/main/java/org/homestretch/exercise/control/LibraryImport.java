package org.homestretch.exercise.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.exercise.control.ExchangedPoses.Importer;
import org.homestretch.exercise.control.LibraryDocument.Entry;
import org.homestretch.exercise.control.LibraryDocument.Located;
import org.homestretch.exercise.entity.ExchangeProblem;
import org.homestretch.exercise.entity.Exercise;
import org.homestretch.exercise.entity.ExerciseContent;
import org.homestretch.exercise.entity.ImportRow;
import org.homestretch.exercise.entity.ImportRow.Effect;
import org.homestretch.exercise.entity.InstructionContent;
import org.homestretch.exercise.entity.Protocol;
import org.homestretch.exercise.entity.ProtocolContent;
import org.homestretch.exercise.entity.Retirement;
import org.homestretch.exercise.entity.SeedState;
import org.homestretch.exercise.entity.Sharing;

/** Compares a document with the library of this clinic, and takes it over (L-53). */
@Dependent
public class LibraryImport {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    LibraryChanges changes;

    @Inject
    ExchangedPoses poses;

    @Inject
    ExchangedPictures pictures;

    private final Map<String, Exercise> exercises = new HashMap<>();
    private final Map<String, Protocol> protocols = new HashMap<>();

    /** What would happen: either something is wrong, or there is a row for every entry. */
    public record Plan(List<ExchangeProblem> problems, List<ImportRow> rows) {

        public Plan {
            problems = List.copyOf(problems);
            rows = List.copyOf(rows);
        }
    }

    /** Of two imports, and of an import and a release, one waits for the other. */
    public void begin() {
        entityManager.find(SeedState.class, SeedState.ID, LockModeType.PESSIMISTIC_WRITE);
    }

    public Plan plan(LibraryDocument document) {
        readLibrary();
        Map<String, DocumentMeaning.Known> known = new HashMap<>();
        exercises.forEach((slug, exercise) -> known.put(
                slug,
                DocumentMeaning.Known.of(
                        exercise.content(), exercise.retirement().isPresent())));
        List<ExchangeProblem> problems = new ArrayList<>(DocumentMeaning.check(document, known, takenCodes()));
        document.exercises().forEach(entry -> {
            problems.addAll(impossiblePose(entry));
            problems.addAll(unreadablePictures(entry));
        });
        List<ImportRow> rows = new ArrayList<>();
        document.exercises().forEach(entry -> rows.add(row(entry)));
        document.protocols().forEach(protocol -> rows.add(row(protocol.value())));
        return new Plan(problems, problems.isEmpty() ? rows : List.of());
    }

    private static List<ExchangeProblem> impossiblePose(Entry entry) {
        return Stream.ofNullable(entry.pose())
                .flatMap(yaml -> ExchangedPoses.mistake(entry.slug(), yaml).stream())
                .map(mistake -> ExchangeProblem.at(
                        entry.exercise().line(), entry.exercise().field() + ".pose", "pose", mistake))
                .toList();
    }

    private List<ExchangeProblem> unreadablePictures(Entry entry) {
        List<ExchangeProblem> unreadable = new ArrayList<>();
        for (int i = 0; i < entry.pictures().size(); i++) {
            if (pictures.take(entry.pictures().get(i)).isEmpty()) {
                String field = entry.exercise().field() + ".pictures[" + (i + 1) + "].data";
                unreadable.add(ExchangeProblem.at(entry.exercise().line(), field, "picture"));
            }
        }
        return unreadable;
    }

    private void readLibrary() {
        exercises.clear();
        protocols.clear();
        entityManager
                .createQuery("SELECT e FROM Exercise e", Exercise.class)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "e.instructions")
                .setHint("eclipselink.batch", "e.regions")
                .setHint("eclipselink.batch", "e.equipment")
                .setHint("eclipselink.batch", "e.helpful")
                .getResultList()
                .forEach(exercise -> exercises.put(exercise.slug(), exercise));
        entityManager
                .createQuery("SELECT p FROM Protocol p", Protocol.class)
                .getResultList()
                .forEach(protocol -> protocols.put(protocol.code(), protocol));
    }

    /** An import never touches what a therapist has not shared. */
    private Set<String> takenCodes() {
        Set<String> codes = new HashSet<>();
        protocols.values().stream()
                .filter(protocol -> protocol.sharing() == Sharing.PRIVATE || protocol.sharing() == Sharing.PROPOSED)
                .forEach(protocol -> codes.add(protocol.code()));
        return codes;
    }

    private ImportRow row(Entry entry) {
        Exercise known = exercises.get(entry.slug());
        ExerciseContent content = entry.exercise().value();
        String title = content.instructions().get(0).text().title();
        return new ImportRow(effect(known, entry), false, entry.slug(), title);
    }

    private Effect effect(Exercise known, Entry entry) {
        if (known == null) {
            return Effect.ADDED;
        }
        boolean same =
                byLanguage(known.content()).equals(byLanguage(entry.exercise().value()))
                        && said(known.retirement().orElse(null)).equals(said(entry.retirement()));
        return same
                        && Objects.equals(poses.of(entry.slug()), entry.pose())
                        && pictures.of(entry.slug()).equals(entry.pictures())
                ? Effect.UNCHANGED
                : Effect.CHANGED;
    }

    /** What a retirement says; nothing while the exercise is in use. */
    private static List<Object> said(Retirement retirement) {
        return retirement == null ? List.of() : List.of(retirement.day(), retirement.name(), retirement.reason());
    }

    /** The same with its instructions in one order, whatever the order in which they were read. */
    private static ExerciseContent byLanguage(ExerciseContent content) {
        return new ExerciseContent(
                content.slug(),
                content.traits(),
                content.dose(),
                content.prescribability(),
                content.harder(),
                content.sources(),
                content.review(),
                content.instructions().stream()
                        .sorted(Comparator.comparing(InstructionContent::language))
                        .toList());
    }

    private ImportRow row(ProtocolContent content) {
        Protocol known = protocols.get(content.code());
        Effect effect = known == null
                ? Effect.ADDED
                : known.sharing() == Sharing.SHARED && known.content().equals(content)
                        ? Effect.UNCHANGED
                        : Effect.CHANGED;
        return new ImportRow(effect, true, content.code(), content.title());
    }

    /**
     * Takes the document over as planned.
     *
     * @param by whoever imports
     */
    public void takeOver(LibraryDocument document, Importer by, Instant at) {
        for (Entry entry : document.exercises()) {
            if (effect(exercises.get(entry.slug()), entry) != Effect.UNCHANGED) {
                Exercise exercise = takeOver(entry);
                exercise.signChange(by.name(), at);
                poses.arrange(exercise, entry.pose(), by, at);
                if (!pictures.of(entry.slug()).equals(entry.pictures())) {
                    pictures.arrange(exercise, entry.pictures(), at);
                }
            }
        }
        for (Located<ProtocolContent> protocol : document.protocols()) {
            if (row(protocol.value()).effect() != Effect.UNCHANGED) {
                takeOver(protocol.value(), at);
            }
        }
        changes.note();
    }

    private Exercise takeOver(Entry entry) {
        ExerciseContent content = entry.exercise().value();
        Exercise exercise = exercises.get(entry.slug());
        if (exercise == null) {
            exercise = Exercise.own(content);
            entityManager.persist(exercise);
            entityManager.flush(); // pictures and poses name its id
            exercises.put(entry.slug(), exercise);
        } else {
            exercise.revise(content);
        }
        if (entry.retirement() == null) {
            exercise.bringBack();
        } else {
            exercise.retire(entry.retirement());
        }
        return exercise;
    }

    private void takeOver(ProtocolContent content, Instant at) {
        Protocol known = protocols.get(content.code());
        if (known == null) {
            entityManager.persist(Protocol.imported(content, exercises));
        } else {
            known.revise(content, exercises, at);
            if (known.sharing() == Sharing.RETIRED) {
                known.share();
            }
        }
    }
}
