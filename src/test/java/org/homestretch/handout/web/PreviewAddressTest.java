package org.homestretch.handout.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.params.provider.ValueSource;

class PreviewAddressTest {

    private static final PrintOptions LARGE = new PrintOptions(
            Layout.LARGE_PRINT,
            Paper.LETTER,
            Palette.GRAY,
            Locale.ROOT,
            Set.of(ContentBlock.WHEN_TO_STOP, ContentBlock.DIARY));

    @Test
    void h_43_the_address_says_the_whole_order() {
        PrintOrder order = PrintOrder.of(LARGE, "Tuesday, März 3 & 10:15 = a quarter past?");

        assertThat(PreviewAddress.order(parameters(PreviewAddress.query(order))::get))
                .contains(order);
    }

    @Test
    void h_43_an_order_without_anything_beside_the_exercises_has_an_address_too() {
        PrintOrder order = PrintOrder.of(LARGE.with(Set.of()), null);

        assertThat(PreviewAddress.order(parameters(PreviewAddress.query(order))::get))
                .contains(order);
    }

    @ParameterizedTest
    @ValueSource(strings = {"layout=", "layout=HUGE", "paper=A3", "palette=PINK", "blocks=SECRETS"})
    void what_cannot_be_printed_is_no_order(String wrong) {
        Map<String, String> parameters = parameters(PreviewAddress.query(PrintOrder.of(LARGE, null)));
        parameters.putAll(parameters(wrong));

        assertThat(PreviewAddress.order(parameters::get)).isEmpty();
        parameters.remove("palette");
        assertThat(PreviewAddress.order(parameters::get)).isEmpty();
    }

    @Test
    void a_next_visit_that_is_too_long_is_no_order() {
        Map<String, String> parameters = parameters(PreviewAddress.query(PrintOrder.of(LARGE, null)));
        parameters.put("nextVisit", "x".repeat(PrintOrder.NEXT_VISIT_MAX + 1));

        assertThat(PreviewAddress.order(parameters::get)).isEmpty();
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String part : query.split("&")) {
            String[] sides = part.split("=", 2);
            parameters.put(sides[0], URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }
}
