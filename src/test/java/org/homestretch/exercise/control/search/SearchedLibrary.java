package org.homestretch.exercise.control.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.homestretch.exercise.control.LibraryFiles;
import org.homestretch.exercise.entity.Availability;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.ExerciseContent;
import org.homestretch.exercise.entity.InstructionContent;
import org.homestretch.exercise.entity.Laterality;
import org.homestretch.exercise.entity.LibraryFilter;
import org.homestretch.exercise.entity.Muscle;
import org.homestretch.exercise.entity.ReadingLanguage;
import org.homestretch.exercise.entity.ReviewState;
import org.homestretch.exercise.entity.StartPosition;
import org.homestretch.exercise.entity.TargetMuscles;
import org.homestretch.exercise.entity.Traits;

/** A library to search without a database: what ships, and what a test adds. */
final class SearchedLibrary {

    private final List<KnownExercise> exercises = new ArrayList<>();
    private final LibraryIndex index = new LibraryIndex();

    static SearchedLibrary empty() {
        return new SearchedLibrary();
    }

    static SearchedLibrary shipped() {
        SearchedLibrary library = new SearchedLibrary();
        long id = 1;
        for (ExerciseContent content : LibraryFiles.exercises()) {
            library.add(known(id++, content));
        }
        return library;
    }

    static KnownExercise known(long id, ExerciseContent content) {
        Map<String, Wording> wordings = content.instructions().stream()
                .collect(Collectors.toMap(InstructionContent::language, SearchedLibrary::wording));
        return new KnownExercise(
                id,
                content.slug(),
                content.traits(),
                content.prescribability().availability(),
                content.review().state(),
                wordings);
    }

    private static Wording wording(InstructionContent content) {
        return new Wording(
                content.language(),
                content.review().state(),
                content.text().title(),
                content.text().purpose(),
                content.synonyms());
    }

    /** A hip stretch in standing for the quadriceps with these titles, English first, then by language tag. */
    static KnownExercise stretch(long id, String slug, String english, String... more) {
        Map<String, Wording> wordings = new HashMap<>();
        wordings.put("en", new Wording("en", ReviewState.DRAFT, english, "", List.of()));
        for (int i = 0; i < more.length; i += 2) {
            wordings.put(more[i], new Wording(more[i], ReviewState.MACHINE_DRAFT, more[i + 1], "", List.of()));
        }
        return stretch(id, slug, wordings);
    }

    /** As above, in English, with synonyms. */
    static KnownExercise stretch(long id, String slug, String english, List<String> synonyms) {
        return stretch(id, slug, Map.of("en", new Wording("en", ReviewState.DRAFT, english, "", synonyms)));
    }

    private static KnownExercise stretch(long id, String slug, Map<String, Wording> wordings) {
        Traits traits = new Traits(
                Category.STATIC_STRETCH,
                List.of(BodyRegion.HIP),
                new TargetMuscles(List.of(Muscle.QUADRICEPS), List.of()),
                StartPosition.STANDING,
                Laterality.EACH_SIDE,
                List.of(),
                List.of());
        return new KnownExercise(id, slug, traits, Availability.OPEN, ReviewState.DRAFT, wordings);
    }

    SearchedLibrary add(KnownExercise exercise) {
        exercises.removeIf(known -> known.id() == exercise.id());
        exercises.add(exercise);
        index.renew(List.of(exercise), List.of());
        return this;
    }

    SearchedLibrary remove(long id) {
        exercises.removeIf(known -> known.id() == id);
        index.renew(List.of(), List.of(id));
        return this;
    }

    List<KnownExercise> all() {
        return exercises;
    }

    /** Slugs, best match first. */
    List<String> find(String text) {
        return find(text, ReadingLanguage.ENGLISH);
    }

    List<String> find(String text, ReadingLanguage language) {
        return narrow(new LibraryFilter(text, language, Set.of(), Set.of(), Set.of(), Set.of(), Set.of()), Mine.NOTHING)
                .all()
                .stream()
                .map(KnownExercise::slug)
                .toList();
    }

    FoundExercises narrow(LibraryFilter filter, Mine mine) {
        Map<Long, KnownExercise> byId =
                exercises.stream().collect(Collectors.toMap(KnownExercise::id, exercise -> exercise));
        LibraryCopy copy = LibraryCopy.of(1, Map.of(), byId);
        TypedWords typed = TypedWords.of(filter.text(), filter.typedIn());
        List<KnownExercise> inOrder = typed.isEmpty()
                ? copy.byTitle().get(filter.typedIn())
                : copy.ranked(index.find(typed), filter.typedIn());
        return new Narrowing(filter, mine).narrow(inOrder);
    }
}
