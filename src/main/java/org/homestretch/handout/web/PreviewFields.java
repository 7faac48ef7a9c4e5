package org.homestretch.handout.web;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.homestretch.handout.entity.ContentBlock;
import org.homestretch.handout.entity.Layout;
import org.homestretch.handout.entity.Palette;
import org.homestretch.handout.entity.Paper;
import org.homestretch.handout.entity.PrintOptions;
import org.homestretch.handout.entity.PrintOrder;

/**
 * How a preview is wanted, as the fields of the form say it that asks for it (H-55). The language is left out, for it is
 * always the patient's.
 */
final class PreviewFields {

    private static final String LAYOUT = "layout";
    private static final String PAPER = "paper";
    private static final String PALETTE = "palette";
    private static final String BLOCK = "block";
    private static final String NEXT_VISIT = "nextVisit";

    private PreviewFields() {}

    /** @param fields the values of each, null for one that is not there; empty if they say nothing that can be printed */
    static Optional<PrintOrder> order(Function<String, String[]> fields) {
        try {
            PrintOptions options = new PrintOptions(
                    Layout.valueOf(said(fields, LAYOUT)),
                    Paper.valueOf(said(fields, PAPER)),
                    Palette.valueOf(said(fields, PALETTE)),
                    Locale.ROOT,
                    blocks(fields.apply(BLOCK)));
            return Optional.of(PrintOrder.of(options, said(fields, NEXT_VISIT)));
        } catch (IllegalArgumentException mistyped) {
            return Optional.empty();
        }
    }

    private static EnumSet<ContentBlock> blocks(String[] names) {
        EnumSet<ContentBlock> blocks = EnumSet.noneOf(ContentBlock.class);
        if (names != null) {
            for (String name : names) {
                blocks.add(ContentBlock.valueOf(name));
            }
        }
        return blocks;
    }

    private static String said(Function<String, String[]> fields, String name) {
        String[] values = fields.apply(name);
        return values == null || values.length != 1 ? "" : values[0];
    }
}
