package org.homestretch.handout.entity;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * How a handout is wanted (H-15).
 *
 * @param language of the handout's own sentences, usually the patient's; each sentence that is not translated is English
 * @param blocks what is printed beside the exercises
 */
public record PrintOptions(Layout layout, Paper paper, Palette palette, Locale language, Set<ContentBlock> blocks)
        implements Serializable {

    public PrintOptions {
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(palette, "palette");
        Objects.requireNonNull(language, "language");
        EnumSet<ContentBlock> known = EnumSet.noneOf(ContentBlock.class);
        known.addAll(blocks);
        blocks = Collections.unmodifiableSet(known);
    }

    /** The standard layout on A4 in color, with everything that can be printed. */
    public static PrintOptions usual(Locale language) {
        return new PrintOptions(Layout.STANDARD, Paper.A4, Palette.COLOR, language, EnumSet.allOf(ContentBlock.class));
    }

    public boolean has(ContentBlock block) {
        return blocks.contains(block);
    }

    public PrintOptions with(Layout other) {
        return new PrintOptions(other, paper, palette, language, blocks);
    }

    public PrintOptions with(Paper other) {
        return new PrintOptions(layout, other, palette, language, blocks);
    }

    public PrintOptions with(Palette other) {
        return new PrintOptions(layout, paper, other, language, blocks);
    }

    public PrintOptions in(Locale other) {
        return new PrintOptions(layout, paper, palette, other, blocks);
    }

    public PrintOptions with(Set<ContentBlock> others) {
        return new PrintOptions(layout, paper, palette, language, others);
    }
}
