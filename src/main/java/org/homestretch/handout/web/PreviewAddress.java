package org.homestretch.handout.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.homestretch.handout.entity.ContentBlocksConverter;
import org.homestretch.handout.entity.Layout;
import org.homestretch.handout.entity.Palette;
import org.homestretch.handout.entity.Paper;
import org.homestretch.handout.entity.PrintOptions;
import org.homestretch.handout.entity.PrintOrder;

/** How a preview is wanted, as its address says it; the language is left out, for it is always the patient's. */
final class PreviewAddress {

    private static final String LAYOUT = "layout";
    private static final String PAPER = "paper";
    private static final String PALETTE = "palette";
    private static final String BLOCKS = "blocks";
    private static final String NEXT_VISIT = "nextVisit";

    private static final ContentBlocksConverter BLOCK_NAMES = new ContentBlocksConverter();

    private PreviewAddress() {}

    /** What follows the question mark. */
    static String query(PrintOrder order) {
        PrintOptions options = order.options();
        String blocks = BLOCK_NAMES.convertToDatabaseColumn(options.blocks());
        String query = LAYOUT + "=" + options.layout() + "&" + PAPER + "=" + options.paper() + "&" + PALETTE + "="
                + options.palette() + "&" + BLOCKS + "=" + blocks;
        return order.nextVisit() == null
                ? query
                : query + "&" + NEXT_VISIT + "=" + URLEncoder.encode(order.nextVisit(), StandardCharsets.UTF_8);
    }

    /** @param parameters of the address, null for one that is not there; empty if they say nothing that can be printed */
    static Optional<PrintOrder> order(UnaryOperator<String> parameters) {
        try {
            PrintOptions options = new PrintOptions(
                    Layout.valueOf(said(parameters, LAYOUT)),
                    Paper.valueOf(said(parameters, PAPER)),
                    Palette.valueOf(said(parameters, PALETTE)),
                    Locale.ROOT,
                    BLOCK_NAMES.convertToEntityAttribute(said(parameters, BLOCKS)));
            return Optional.of(PrintOrder.of(options, parameters.apply(NEXT_VISIT)));
        } catch (IllegalArgumentException mistyped) {
            return Optional.empty();
        }
    }

    private static String said(UnaryOperator<String> parameters, String name) {
        return Objects.toString(parameters.apply(name), "");
    }
}
