package org.homestretch.exercise.control.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homestretch.exercise.control.DataFile;
import org.homestretch.exercise.entity.BodyRegion;
import org.homestretch.exercise.entity.Category;
import org.homestretch.exercise.entity.Equipment;
import org.homestretch.exercise.entity.Muscle;
import org.homestretch.exercise.entity.ReadingLanguage;
import org.homestretch.exercise.entity.StartPosition;

/** What people call the regions, muscles, kinds, positions and things of the library: {@code search-words.yaml}. */
final class SearchVocabulary {

    private static final String FILE = "/library/search-words.yaml";

    private final Map<ReadingLanguage, Map<Enum<?>, List<String>>> words = new HashMap<>();

    private SearchVocabulary() {}

    /** @throws IllegalArgumentException naming the field if a constant has no words */
    static SearchVocabulary read() {
        SearchVocabulary vocabulary = new SearchVocabulary();
        DataFile file = DataFile.read(FILE).allowing("regions", "muscles", "categories", "positions", "equipment");
        vocabulary.take(file.part("regions"), BodyRegion.values());
        vocabulary.take(file.part("muscles"), Muscle.values());
        vocabulary.take(file.part("categories"), Category.values());
        vocabulary.take(file.part("positions"), StartPosition.values());
        vocabulary.take(file.part("equipment"), Equipment.values());
        return vocabulary;
    }

    private void take(DataFile part, Enum<?>[] constants) {
        part.allowing(Stream.of(constants).map(Enum::name).toArray(String[]::new));
        for (Enum<?> constant : constants) {
            byLanguage(part.part(constant.name()))
                    .forEach((language, names) -> words.computeIfAbsent(language, any -> new HashMap<>())
                            .put(constant, names));
        }
    }

    /** Words in each language, as the files list them. */
    static Map<ReadingLanguage, List<String>> byLanguage(DataFile part) {
        part.allowing(
                Stream.of(ReadingLanguage.values()).map(ReadingLanguage::tag).toArray(String[]::new));
        Map<ReadingLanguage, List<String>> all = new HashMap<>();
        for (ReadingLanguage language : ReadingLanguage.values()) {
            all.put(language, part.texts(language.tag()));
        }
        return all;
    }

    List<String> words(ReadingLanguage language, Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .flatMap(constant -> words.get(language).get(constant).stream())
                .toList();
    }
}
