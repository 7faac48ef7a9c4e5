package org.homestretch.exercise.entity;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a patient can be given to read, as it ships, in every language.
 *
 * @param slug stable name
 * @param everyone whether it suits every patient
 * @param suggestedFor codes of the conditions and habits that it suits
 * @param titles by language
 */
public record EducationPage(
        String slug,
        EducationKind kind,
        boolean everyone,
        Set<String> suggestedFor,
        Map<String, String> titles,
        List<EducationSection> sections)
        implements Serializable {

    public EducationPage {
        suggestedFor = Set.copyOf(suggestedFor);
        titles = Map.copyOf(titles);
        sections = List.copyOf(sections);
    }

    public boolean suits(Set<String> conditionCodes) {
        return everyone || suggestedFor.stream().anyMatch(conditionCodes::contains);
    }

    /** The page in that language, or in English where it has none. */
    public EducationText in(String wanted) {
        String language = titles.containsKey(wanted) ? wanted : ExerciseEdit.ORIGINAL_LANGUAGE;
        return new EducationText(
                slug,
                kind,
                language,
                titles.get(language),
                sections.stream()
                        .map(section -> new EducationText.Section(
                                section.headings().get(language),
                                section.statements().stream()
                                        .map(each -> new EducationText.Line(
                                                each.code(), each.texts().get(language)))
                                        .toList()))
                        .toList());
    }
}
