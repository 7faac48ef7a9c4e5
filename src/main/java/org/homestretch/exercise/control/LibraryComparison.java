package org.homestretch.exercise.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.exercise.control.LibraryDocument.Entry;
import org.homestretch.exercise.entity.ExchangeProblem;
import org.homestretch.exercise.entity.Exercise;
import org.homestretch.exercise.entity.ExerciseContent;
import org.homestretch.exercise.entity.ImportRow;
import org.homestretch.exercise.entity.ImportRow.Effect;
import org.homestretch.exercise.entity.InstructionContent;
import org.homestretch.exercise.entity.Protocol;
import org.homestretch.exercise.entity.ProtocolContent;
import org.homestretch.exercise.entity.Retirement;
import org.homestretch.exercise.entity.Sharing;

/** The library of this clinic beside a document: what is wrong with the document, and what each of its entries would change. */
@Dependent
class LibraryComparison {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ExchangedPoses poses;

    @Inject
    ExchangedPictures pictures;

    private final Map<String, Exercise> exercises = new HashMap<>();
    private final Map<String, Protocol> protocols = new HashMap<>();

    /** Remembers the library as it is now. */
    void readLibrary() {
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

    /** By slug; what is taken over joins them. */
    Map<String, Exercise> exercises() {
        return exercises;
    }

    /** The protocol of that code, or null. */
    Protocol protocol(String code) {
        return protocols.get(code);
    }

    List<ExchangeProblem> problems(LibraryDocument document) {
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
        return problems;
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

    /** An import never touches what a therapist has not shared. */
    private Set<String> takenCodes() {
        Set<String> codes = new HashSet<>();
        protocols.values().stream()
                .filter(protocol -> protocol.sharing() == Sharing.PRIVATE || protocol.sharing() == Sharing.PROPOSED)
                .forEach(protocol -> codes.add(protocol.code()));
        return codes;
    }

    List<ImportRow> rows(LibraryDocument document) {
        return Stream.concat(
                        document.exercises().stream().map(this::row),
                        document.protocols().stream().map(protocol -> row(protocol.value())))
                .toList();
    }

    ImportRow row(Entry entry) {
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
        return content.with(content.instructions().stream()
                .sorted(Comparator.comparing(InstructionContent::language))
                .toList());
    }

    ImportRow row(ProtocolContent content) {
        Protocol known = protocols.get(content.code());
        Effect effect = known == null
                ? Effect.ADDED
                : known.sharing() == Sharing.SHARED && known.content().equals(content)
                        ? Effect.UNCHANGED
                        : Effect.CHANGED;
        return new ImportRow(effect, true, content.code(), content.title());
    }
}
