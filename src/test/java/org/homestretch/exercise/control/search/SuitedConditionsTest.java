package org.homestretch.exercise.control.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.exercise.entity.ReadingLanguage.ARABIC;
import static org.homestretch.exercise.entity.ReadingLanguage.GERMAN;
import static org.homestretch.exercise.entity.ReadingLanguage.SPANISH;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.homestretch.exercise.control.DataFile;
import org.homestretch.exercise.entity.Availability;
import org.junit.jupiter.api.Test;

class SuitedConditionsTest {

    private static final SearchedLibrary SHIPPED = SearchedLibrary.shipped();

    private final SuitedConditions conditions = SuitedConditions.read();

    @Test
    void l_23_a_condition_finds_what_suits_it() {
        assertThat(SHIPPED.find("sciatica")).contains("figure-four-stretch", "seated-piriformis-stretch");
        assertThat(SHIPPED.find("knee arthritis")).isNotEmpty().doesNotContain("running", "squat", "childs-pose");
        assertThat(SHIPPED.find("stress")).contains("relaxation-breathing");
        assertThat(SHIPPED.find("Ischias", GERMAN)).contains("figure-four-stretch");
        assertThat(SHIPPED.find("ciatica", SPANISH)).contains("figure-four-stretch");
        assertThat(SHIPPED.find("عرق النسا", ARABIC)).contains("figure-four-stretch");
    }

    @Test
    void l_23_what_the_caution_matrix_forbids_or_warns_of_is_never_suggested() {
        List<DataFile> cautions = DataFile.read("/library/cautions.yaml").parts("cautions");
        for (KnownExercise exercise : SHIPPED.all()) {
            Set<String> suited = conditions.codesFor(exercise);
            cautions.stream()
                    .map(CautionLine::read)
                    .filter(line -> suited.stream().anyMatch(code -> line.concerns(code, exercise)))
                    .forEach(line -> assertThat(line).as(exercise.slug()).isNull());
        }
        assertThat(SHIPPED.find("osteoporosis"))
                .isNotEmpty()
                .doesNotContain("crunch", "russian-twist", "seated-forward-bend", "standing-forward-fold");
        assertThat(SHIPPED.find("hip replacement")).doesNotContain("figure-four-stretch", "childs-pose");
    }

    @Test
    void l_23_only_what_is_open_to_all_is_suggested() {
        SHIPPED.all().stream()
                .filter(exercise -> exercise.availability() != Availability.OPEN)
                .forEach(exercise -> assertThat(conditions.codesFor(exercise))
                        .as(exercise.slug())
                        .isEmpty());
    }

    @Test
    void l_23_the_exercises_named_are_in_the_library() {
        Set<String> slugs = SHIPPED.all().stream().map(KnownExercise::slug).collect(Collectors.toSet());
        DataFile.read("/library/condition-words.yaml")
                .parts("conditions")
                .forEach(part -> assertThat(slugs).as(part.text("code")).containsAll(part.texts("exercises")));
    }

    @Test
    void l_23_every_condition_with_words_has_something_that_suits_it() {
        Set<String> suited = new HashSet<>();
        SHIPPED.all().forEach(exercise -> suited.addAll(conditions.codesFor(exercise)));
        List<String> named = DataFile.read("/library/condition-words.yaml").parts("conditions").stream()
                .map(part -> part.text("code"))
                .toList();
        assertThat(suited).containsAll(named);
    }
}
