package org.homestretch.handout.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.Set;

/** How a member of staff usually wants handouts. */
@Entity
@Table(name = "usual_print")
public class UsualPrint {

    @Id
    @Column(name = "staff_account_id")
    private Long staffId;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

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

    protected UsualPrint() {}

    public UsualPrint(long staffId, PrintOptions options) {
        this.staffId = staffId;
        become(options);
    }

    public final void become(PrintOptions options) {
        layout = options.layout();
        paper = options.paper();
        palette = options.palette();
        blocks = options.blocks();
    }

    /** @param language of the patient */
    public PrintOptions in(Locale language) {
        return new PrintOptions(layout, paper, palette, language, blocks);
    }
}
