package org.homestretch.adherence.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\rx",
                " =1",
                "\u00A0=1",
                "\"=1",
                "'=1",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF201",
                "\n=1"
            })
    void a_16_a_cell_that_a_spreadsheet_would_run_is_defused(String text) {
        assertThat(SpreadsheetText.defused(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Anna Berg", "O'Neil = Berg", "3-4", "\"quoted\""})
    void a_16_other_text_stays_as_it_is(String text) {
        assertThat(SpreadsheetText.defused(text)).isEqualTo(text);
    }
}
