package org.homestretch.exercise.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.exercise.entity.EducationKind;
import org.homestretch.exercise.entity.EducationPage;
import org.homestretch.exercise.entity.EducationSection;
import org.homestretch.exercise.entity.EducationStatement;
import org.homestretch.exercise.entity.ExerciseEdit;

/** Education as it ships: the data files below {@code /library/education}, described in the library's README.md. */
public final class EducationFiles {

    private static final String ROOT = "/library/education/";

    private static final List<String> FILES = List.of(
            "what-back-pain-is",
            "posture-and-desk",
            "how-stretching-can-help",
            "kinds-of-stretches",
            "other-ways-to-be-active",
            "ergonomic-checklist");

    private static final List<EducationPage> PAGES =
            Stream.concat(FILES.stream().map(EducationFiles::page), questions()).toList();

    private EducationFiles() {}

    /** All pages, then the questions. */
    public static List<EducationPage> pages() {
        return PAGES;
    }

    private static EducationPage page(String slug) {
        DataFile file = DataFile.read(ROOT + slug + ".yaml")
                .allowing("page", "kind", "everyone", "suggestedFor", "title", "sections");
        return new EducationPage(
                file.text("page"),
                file.constant("kind", EducationKind.class),
                file.flag("everyone"),
                Set.copyOf(file.texts("suggestedFor")),
                words(file.part("title")),
                file.parts("sections").stream()
                        .map(section -> new EducationSection(
                                words(section.part("heading")),
                                section.parts("statements").stream()
                                        .map(EducationFiles::statement)
                                        .toList()))
                        .toList());
    }

    private static Stream<EducationPage> questions() {
        return DataFile.read(ROOT + "questions.yaml").allowing("questions").parts("questions").stream()
                .map(file -> new EducationPage(
                        file.text("page"),
                        EducationKind.QUESTION,
                        file.flag("everyone"),
                        Set.copyOf(file.texts("suggestedFor")),
                        words(file.part("title")),
                        List.of(new EducationSection(Map.of(), List.of(statement(file))))));
    }

    private static EducationStatement statement(DataFile file) {
        return new EducationStatement(file.textOrNull("code"), file.texts("facts"), file.texts("sources"), words(file));
    }

    /** @throws IllegalArgumentException if a language is missing (L-70) */
    private static Map<String, String> words(DataFile file) {
        List<String> languages = new ArrayList<>(List.of(ExerciseEdit.ORIGINAL_LANGUAGE));
        languages.addAll(LibraryFiles.TRANSLATIONS);
        Map<String, String> words = new LinkedHashMap<>();
        languages.forEach(language -> words.put(language, file.text(language)));
        return words;
    }
}
