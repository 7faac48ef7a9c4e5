package org.homestretch.handout.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.Set;

/** How handouts are wanted, whatever the language of the patient (H-15). */
@Embeddable
public class PrintLook {

    @Enumerated(EnumType.STRING)
    @Column(name = "layout", nullable = false)
    private Layout layout;

    @Enumerated(EnumType.STRING)
    @Column(name = "paper", nullable = false)
    private Paper paper;

    @Enumerated(EnumType.STRING)
    @Column(name = "palette", nullable = false)
    private Palette palette;

    @Convert(converter = ContentBlocksConverter.class)
    @Column(name = "blocks", nullable = false)
    private Set<ContentBlock> blocks;

    protected PrintLook() {}

    PrintLook(PrintOptions options) {
        layout = options.layout();
        paper = options.paper();
        palette = options.palette();
        blocks = options.blocks();
    }

    /** @param language of the patient */
    PrintOptions in(Locale language) {
        return new PrintOptions(layout, paper, palette, language, blocks);
    }
}
