package org.homestretch.handout.control;

import java.util.List;
import java.util.function.UnaryOperator;

/** Exercises on the pages they were dealt out to, with figures as large as the rows of each page leave room for (H-21). */
final class FilledPages implements ExerciseLayout {

    private final ExerciseLayout dealt;
    private final Blocks blocks;
    private final UnaryOperator<BlockForm> larger;
    /** By the first exercise of their row. */
    private final BlockForm[] forms;

    /**
     * @param larger the form with the next larger figure, or the same one if that is as large as it can be
     * @param above what stands above the first row
     * @param room height of a page
     * @param below height that is left free on the last page
     */
    FilledPages(
            ExerciseLayout dealt,
            Blocks blocks,
            UnaryOperator<BlockForm> larger,
            double above,
            double room,
            double below) {
        this.dealt = dealt;
        this.blocks = blocks;
        this.larger = larger;
        this.forms = new BlockForm[blocks.count()];
        int last = dealt.pages().size() - 1;
        for (int page = 0; page <= last; page++) {
            fill(dealt.pages().get(page), room - (page == 0 ? above : 0) - (page == last ? below : 0));
        }
    }

    /** All figures of the page grow together, until it is full or none of them can. */
    private void fill(List<PagePlan.Row> page, double room) {
        BlockForm[] fitting = page.stream().map(dealt::form).toArray(BlockForm[]::new);
        BlockForm[] next = grown(fitting);
        while (next != fitting && height(page, next) <= room) {
            fitting = next;
            next = grown(fitting);
        }
        for (int row = 0; row < fitting.length; row++) {
            forms[page.get(row).first()] = fitting[row];
        }
    }

    /** The same array if none of them can grow. */
    private BlockForm[] grown(BlockForm[] page) {
        BlockForm[] grown = page;
        for (int row = 0; row < page.length; row++) {
            BlockForm form = larger.apply(page[row]);
            if (form != page[row]) {
                grown = grown == page ? page.clone() : grown;
                grown[row] = form;
            }
        }
        return grown;
    }

    private double height(List<PagePlan.Row> page, BlockForm[] rows) {
        double height = -rowGap();
        for (int row = 0; row < rows.length; row++) {
            height += ExerciseLayout.height(blocks, page.get(row), rows[row]) + rowGap();
        }
        return height;
    }

    @Override
    public List<List<PagePlan.Row>> pages() {
        return dealt.pages();
    }

    @Override
    public BlockForm form(PagePlan.Row row) {
        return forms[row.first()];
    }

    @Override
    public double rowGap() {
        return dealt.rowGap();
    }

    @Override
    public double gutter() {
        return dealt.gutter();
    }
}
