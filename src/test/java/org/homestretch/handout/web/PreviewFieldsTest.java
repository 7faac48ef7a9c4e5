package org.homestretch.handout.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.homestretch.handout.entity.ContentBlock;
import org.homestretch.handout.entity.Layout;
import org.homestretch.handout.entity.Palette;
import org.homestretch.handout.entity.Paper;
import org.homestretch.handout.entity.PrintOptions;
import org.homestretch.handout.entity.PrintOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewFieldsTest {

    private static final String NEXT_VISIT = "Tuesday, März 3 & 10:15 = a quarter past?";

    @Test
    void h_55_the_fields_say_the_whole_order() {
        PrintOptions options = new PrintOptions(
                Layout.LARGE_PRINT,
                Paper.LETTER,
                Palette.GRAY,
                Locale.ROOT,
                Set.of(ContentBlock.WHEN_TO_STOP, ContentBlock.DIARY));

        assertThat(PreviewFields.order(fields()::get)).contains(PrintOrder.of(options, NEXT_VISIT));
    }

    @Test
    void h_55_an_order_without_anything_beside_the_exercises_can_be_said_too() {
        Map<String, String[]> fields = fields();
        fields.remove("block");
        fields.put("nextVisit", new String[] {""});

        PrintOrder order = PreviewFields.order(fields::get).orElseThrow();

        assertThat(order.options().blocks()).isEmpty();
        assertThat(order.nextVisit()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"layout,''", "layout,HUGE", "paper,A3", "palette,PINK", "block,SECRETS"})
    void what_cannot_be_printed_is_no_order(String field, String wrong) {
        Map<String, String[]> fields = fields();
        fields.put(field, new String[] {wrong});

        assertThat(PreviewFields.order(fields::get)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"layout", "paper", "palette"})
    void what_is_left_out_or_said_twice_is_no_order(String field) {
        Map<String, String[]> fields = fields();
        String[] said = fields.remove(field);

        assertThat(PreviewFields.order(fields::get)).isEmpty();
        fields.put(field, new String[] {said[0], said[0]});
        assertThat(PreviewFields.order(fields::get)).isEmpty();
    }

    @Test
    void a_next_visit_that_is_too_long_is_no_order() {
        Map<String, String[]> fields = fields();
        fields.put("nextVisit", new String[] {"x".repeat(PrintOrder.NEXT_VISIT_MAX + 1)});

        assertThat(PreviewFields.order(fields::get)).isEmpty();
    }

    private static Map<String, String[]> fields() {
        Map<String, String[]> fields = new HashMap<>();
        fields.put("layout", new String[] {"LARGE_PRINT"});
        fields.put("paper", new String[] {"LETTER"});
        fields.put("palette", new String[] {"GRAY"});
        fields.put("block", new String[] {"WHEN_TO_STOP", "DIARY"});
        fields.put("nextVisit", new String[] {NEXT_VISIT});
        return fields;
    }
}
