package org.homestretch.exercise.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homestretch.exercise.entity.ExerciseContent;
import org.homestretch.exercise.entity.ProtocolContent;

/** The library as it ships: the data files below {@code /library}, whose README.md documents the format. */
public final class LibraryFiles {

    /** The languages other than English in which instructions ship, all of them translated by machine. */
    public static final List<String> TRANSLATIONS = List.of("de", "es", "ar");

    private static final String ROOT = "/library/";

    private LibraryFiles() {}

    /**
     * All exercises that ship.
     *
     * @throws IllegalArgumentException naming file and field if one is wrong
     */
    public static List<ExerciseContent> exercises() {
        return contents().texts("exercises").stream()
                .map(LibraryFiles::exercise)
                .toList();
    }

    /**
     * All protocols that ship, in the order in which they are offered.
     *
     * @throws IllegalArgumentException naming file and field if one is wrong
     */
    public static List<ProtocolContent> protocols() {
        List<String> codes = contents().texts("protocols");
        List<ProtocolContent> protocols = new ArrayList<>();
        for (String code : codes) {
            DataFile file = DataFile.read(ROOT + "protocols/" + code + ".yaml");
            protocols.add(ProtocolReader.protocol(file, protocols.size()));
        }
        return protocols;
    }

    private static DataFile contents() {
        return DataFile.read(ROOT + "library.yaml").allowing("exercises", "protocols");
    }

    private static ExerciseContent exercise(String slug) {
        DataFile file = DataFile.read(ROOT + "exercises/" + slug + ".yaml");
        Map<String, DataFile> translations = new LinkedHashMap<>();
        for (String language : TRANSLATIONS) {
            DataFile.find(ROOT + "instructions/" + language + "/" + slug + ".yaml")
                    .ifPresent(instruction -> translations.put(language, instruction));
        }
        return ExerciseReader.exercise(file, translations);
    }
}
