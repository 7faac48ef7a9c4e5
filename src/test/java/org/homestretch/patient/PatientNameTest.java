package org.homestretch.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.homestretch.patient.entity.PatientName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatientNameTest {

    @Test
    void pt_2_a_name_is_kept_as_typed_apart_from_needless_blanks_and_unseen_characters() {
        PatientName name = new PatientName("  Anna \t Maria ", "O’Brien\u202e");

        assertThat(name.given()).isEqualTo("Anna Maria");
        assertThat(name.family()).isEqualTo("O’Brien");
    }

    @Test
    void pt_2_eighty_characters_of_any_script_fit_however_many_units_they_take() {
        String eighty = "𠮷".repeat(80);

        assertThat(new PatientName("Li", eighty).family()).isEqualTo(eighty);
        assertThatThrownBy(() -> new PatientName("Li", "𠮷".repeat(81))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pt_2_both_names_are_needed() {
        assertThatThrownBy(() -> new PatientName(" \u00a0 ", "Doe")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PatientName("Jo", "\u200b")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Núñez-O'Brien, nunez obrien",
        "Groß, gross",
        "ŁUKASZ, lukasz",
        "İpek Işık, ipek isik",
        "Müller, muller",
        "ΑΝΔΡΈΑΣ, ανδρεασ",
        "Ανδρέας, ανδρεασ",
        "Алёна, алена",
        "فاطِمة, فاطمه",
        "أحمد, احمد",
        "संगीता, संगीता",
        "ﬁnn, finn"
    })
    void pt_5_case_accents_hyphens_and_apostrophes_do_not_count(String typed, String folded) {
        assertThat(PatientName.fold(typed)).isEqualTo(PatientName.fold(folded)).isNotBlank();
    }

    @Test
    void pt_5_folding_never_outgrows_its_column() {
        String folded = PatientName.fold("\ufdfa".repeat(80));

        assertThat(folded.codePointCount(0, folded.length())).isLessThanOrEqualTo(240);
    }
}
