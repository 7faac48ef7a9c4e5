package org.homestretch.handout.control;

import java.util.List;

/** Flowing exercises on the pages they were dealt out to, with figures as large as the rows of each page leave room for (H-21). */
final class FilledPages implements ExerciseLayout {

    /** In millimeters. */
    private static final double LARGEST_FIGURE = 96;

    private static final double STEP = 5;

    private final ExerciseLayout dealt;
    private final Blocks blocks;
    /** By the first exercise of their row. */
    private final BlockForm[] forms;

    /**
     * @param room height of a page
     * @param below height that is left free on the last page
     */
    FilledPages(ExerciseLayout dealt, Blocks blocks, double room, double below) {
        this.dealt = dealt;
        this.blocks = blocks;
        this.forms = new BlockForm[blocks.count()];
        List<List<PagePlan.Row>> pages = dealt.pages();
        for (int i = 0; i < pages.size(); i++) {
            fill(pages.get(i), i == pages.size() - 1 ? room - below : room);
        }
    }

    private void fill(List<PagePlan.Row> page, double room) {
        double smallest = LARGEST_FIGURE;
        for (PagePlan.Row row : page) {
            forms[row.first()] = dealt.form(row);
            smallest = Math.min(smallest, forms[row.first()].figureHeight());
        }
        double growth = 0;
        while (growth < LARGEST_FIGURE - smallest && height(page, growth + STEP) <= room) {
            growth += STEP;
        }
        for (PagePlan.Row row : page) {
            forms[row.first()] = grown(row, growth);
        }
    }

    private double height(List<PagePlan.Row> page, double growth) {
        double height = -rowGap();
        for (PagePlan.Row row : page) {
            height += ExerciseLayout.height(blocks, row, grown(row, growth)) + rowGap();
        }
        return height;
    }

    private BlockForm grown(PagePlan.Row row, double growth) {
        BlockForm form = forms[row.first()];
        double higher = Math.min(LARGEST_FIGURE, form.figureHeight() + growth);
        return form.withFigureHeight(Math.max(form.figureHeight(), higher));
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
    public ExerciseLayout filled(double below) {
        return this;
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
