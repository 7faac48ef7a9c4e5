package org.homestretch.handout.control;

import java.util.ArrayList;
import java.util.List;

/** The same room for every exercise, two across: the compact layout and the cards. */
final class GridLayout implements ExerciseLayout {

    private static final int ACROSS = 2;
    private static final int COMPACT_MOST = 8;
    private static final int CARDS = 6;
    /** For the title and the dose of a card. */
    private static final double CARD_WORDS = 42;

    private static final double CARD_PADDING = 8;
    private static final double SMALLEST_FIGURE = 20;

    private final String name;
    private final Blocks blocks;
    private final int onPage;
    private final BlockForm form;
    /** That an exercise must not exceed, because its place has an edge. */
    private final double most;

    private GridLayout(String name, Blocks blocks, int onPage, BlockForm form, double most) {
        this.name = name;
        this.blocks = blocks;
        this.onPage = onPage;
        this.form = form;
        this.most = most;
    }

    /** With steps if all of it then still fits on one page. */
    static GridLayout compact(Blocks blocks, PageGeometry page, double room) {
        BlockForm small =
                new BlockForm(BlockForm.WITHOUT_PHASES, page.column(), 36, 34, true, 12, 13, 12, false, false);
        BlockForm full = new BlockForm(
                BlockForm.WITHOUT_PHASES, page.column(), page.column(), 40, false, 12, 13, 12, true, false);
        GridLayout withSteps = new GridLayout("compact", blocks, COMPACT_MOST, full, room);
        return withSteps.fits(room) ? withSteps : new GridLayout("compact", blocks, COMPACT_MOST, small, room);
    }

    static GridLayout cards(Blocks blocks, PageGeometry page) {
        double inner = page.column() - CARD_PADDING;
        double figure = page.cardHeight() - CARD_WORDS;
        BlockForm card = new BlockForm(BlockForm.WITHOUT_PHASES, inner, inner, figure, false, 12, 14, 12, false, false);
        return new GridLayout("cards", blocks, CARDS, card, page.cardHeight() - CARD_PADDING);
    }

    private boolean fits(double room) {
        return pages().size() == 1
                && pages().get(0).stream()
                                .mapToDouble(row -> ExerciseLayout.height(blocks, row, exercise -> form))
                                .sum()
                        <= room;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<List<PagePlan.Row>> pages() {
        List<List<PagePlan.Row>> pages = new ArrayList<>();
        for (int first = 0; first < blocks.count(); first += ACROSS) {
            if (first % onPage == 0) {
                pages.add(new ArrayList<>());
            }
            int count = Math.min(ACROSS, blocks.count() - first);
            pages.get(pages.size() - 1).add(new PagePlan.Row(first, count));
        }
        return pages;
    }

    @Override
    public BlockForm form(PagePlan.Row row) {
        double highest = ExerciseLayout.height(blocks, row, exercise -> form) - ROW_GAP;
        double figure = form.figureHeight() - Math.max(0, highest - most);
        return form.withFigure(form.figureWidth(), Math.max(SMALLEST_FIGURE, figure));
    }
}
