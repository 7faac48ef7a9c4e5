package org.homestretch.exercise.control.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.exercise.control.search.SearchedLibrary.stretch;
import static org.homestretch.exercise.entity.ReadingLanguage.ARABIC;
import static org.homestretch.exercise.entity.ReadingLanguage.ENGLISH;
import static org.homestretch.exercise.entity.ReadingLanguage.GERMAN;
import static org.homestretch.exercise.entity.ReadingLanguage.SPANISH;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryIndexTest {

    private static final SearchedLibrary SHIPPED = SearchedLibrary.shipped();

    private final SearchedLibrary words = SearchedLibrary.empty()
            .add(stretch(
                    1, "hip-flexor", "Hip flexor stretch", "de", "Hüftbeugerdehnung", "es", "Estiramiento del psoas"))
            .add(stretch(2, "back", "Back bend", "de", "Rückenstreckung im Stehen", "es", "Extensión de espalda"))
            .add(stretch(3, "neck", "Neck turn", "ar", "تدوير الرَّقَبَة", "es", "Rotación cervical"));

    @Test
    void l_10_finds_synonyms_regions_and_beginnings_of_words_in_any_order() {
        assertThat(SHIPPED.find("PEC stretch")).first().isEqualTo("chest-stretch");
        assertThat(SHIPPED.find("stretch pectoralis")).first().isEqualTo("chest-stretch");
        assertThat(SHIPPED.find("childs po")).first().isEqualTo("childs-pose");
        assertThat(SHIPPED.find("CHILD’S PÓSE")).first().isEqualTo("childs-pose");
        assertThat(SHIPPED.find("neck")).contains("neck-tilt", "neck-rotation", "cat-cow");
        assertThat(SHIPPED.find("xyzzy plugh")).isEmpty();
    }

    @Test
    void l_10_small_words_beside_others_are_not_looked_for() {
        assertThat(SHIPPED.find("a stretch for the chest")).contains("chest-stretch");
        assertThat(SHIPPED.find("on all fours")).contains("cat-cow", "bird-dog");
    }

    @Test
    void l_22_the_beginning_of_a_title_comes_before_a_word_of_it_before_a_synonym_before_what_it_is_about() {
        List<String> found = SHIPPED.find("bridge");
        assertThat(found).startsWith("bridge").contains("side-bridge");

        SearchedLibrary ranked = SearchedLibrary.empty()
                .add(stretch(1, "about", "Lunge"))
                .add(stretch(2, "synonym", "Hyp swing", List.of("Swing of the hip")))
                .add(stretch(3, "word", "Standing hip swing"))
                .add(stretch(4, "start", "Hip swing"));
        assertThat(ranked.find("hip")).containsExactly("start", "word", "synonym", "about");
    }

    @ParameterizedTest
    @CsvSource({
        "hamstirng, supine-hamstring-stretch",
        "piriformsi, seated-piriformis-stretch",
        "sholder rols, shoulder-rolls",
        "brdige, bridge",
        "qadriceps, quadriceps-stretch",
        "nkee to chest, single-knee-to-chest",
        "hamstirn, supine-hamstring-stretch",
        "sqat, squat"
    })
    void l_21_a_mistyped_word_finds_what_was_meant(String typed, String slug) {
        assertThat(SHIPPED.find(typed)).contains(slug);
    }

    @Test
    void l_22_what_a_mistyped_word_means_in_a_title_comes_first() {
        assertThat(SHIPPED.find("hamstirng").subList(0, 3)).allMatch(slug -> slug.contains("hamstring"));
    }

    @Test
    void l_21_a_word_that_is_right_is_not_taken_for_mistyped() {
        assertThat(SHIPPED.find("bridge")).doesNotContain("bird-dog");
    }

    @Test
    void l_21_plurals_and_other_forms_find_the_word() {
        assertThat(SHIPPED.find("planks")).contains("forearm-plank");
        assertThat(SHIPPED.find("stretching hamstrings")).contains("supine-hamstring-stretch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hüftbeuger", "huftbeuger", "HUEFTBEUGER", "dehnung", "Beuger", "hip flexor", "hueftbeger"})
    void l_21_german_is_found_by_umlauts_in_any_writing_by_parts_of_compounds_and_in_english(String typed) {
        assertThat(words.find(typed, GERMAN)).first().isEqualTo("hip-flexor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extensión", "extension", "ESPALDA", "estension de espalda"})
    void l_21_spanish_is_found_without_accents(String typed) {
        assertThat(words.find(typed, SPANISH)).first().isEqualTo("back");
    }

    @ParameterizedTest
    @ValueSource(strings = {"الرقبة", "رقبة", "الرَّقَبَة", "الرقبه", "تدوير"})
    void l_21_arabic_is_found_without_diacritics_and_without_its_article(String typed) {
        assertThat(words.find(typed, ARABIC)).contains("neck");
    }

    @Test
    void l_21_words_of_a_language_that_the_reader_does_not_read_are_not_looked_for() {
        assertThat(words.find("Hüftbeugerdehnung", ENGLISH)).isEmpty();
    }

    @Test
    void l_21_muscles_equipment_kinds_and_positions_are_found() {
        assertThat(SHIPPED.find("quads")).contains("quadriceps-stretch");
        assertThat(SHIPPED.find("theraband")).contains("seated-row-band");
        assertThat(SHIPPED.find("foam rolling")).contains("foam-rolling-upper-back");
        assertThat(SHIPPED.find("prone")).contains("superman");
        assertThat(SHIPPED.find("Oberschenkel", GERMAN)).contains("quadriceps-stretch");
    }

    @Test
    void l_20_a_changed_title_is_found_under_its_new_words_only_and_a_removed_exercise_not_at_all() {
        words.add(stretch(1, "hip-flexor", "Lunge hold"));
        assertThat(words.find("flexor")).isEmpty();
        assertThat(words.find("lunge")).containsExactly("hip-flexor");

        words.remove(1);
        assertThat(words.find("lunge")).isEmpty();
    }
}
