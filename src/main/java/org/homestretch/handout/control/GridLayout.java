package org.homestretch.handout.control;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.handout.control.BlockForm.Kind;

/** The same room for every exercise, two across: the compact layout and the cards. */
final class GridLayout implements ExerciseLayout {

    private static final int ACROSS = 2;
    private static final int COMPACT_MOST = 8;
    private static final double COMPACT_ROW_GAP = 3;
    private static final int CARDS_DOWN = 3;
    /** For the title and the dose of a card, at least. */
    private static final double CARD_WORDS = 22;

    private static final double LARGEST_FIGURE = 60;
    private static final double LARGE_STEP = 5;

    private final Blocks blocks;
    private final int onPage;
    private final BlockForm form;
    /** That an exercise must not exceed, because its place has an edge. */
    private final double most;

    private final double rowGap;

    private GridLayout(Blocks blocks, int onPage, BlockForm form, double most, double rowGap) {
        this.blocks = blocks;
        this.onPage = onPage;
        this.form = form;
        this.most = most;
        this.rowGap = rowGap;
    }

    /**
     * With steps if all of it then still fits on one page; else with figures as large as fit; else with the dose beside them.
     *
     * @param room height of the page under its head
     */
    static GridLayout compact(Blocks blocks, PageGeometry page, double room) {
        BlockForm full =
                new BlockForm(Kind.WITHOUT_PHASES, page.column(), 0, page.column(), 40, false, 13, 12, true, false);
        List<BlockForm> forms = new ArrayList<>(List.of(full));
        for (double height = LARGEST_FIGURE; height >= SMALLEST_FIGURE; height -= LARGE_STEP) {
            forms.add(new BlockForm(
                    Kind.WITHOUT_PHASES, page.column(), 0, page.column(), height, false, 13, 12, false, false));
        }
        BlockForm small = new BlockForm(Kind.WITHOUT_PHASES, page.column(), 0, 32, 32, true, 13, 12, false, false);
        return forms.stream()
                .map(form -> new GridLayout(blocks, COMPACT_MOST, form, room, COMPACT_ROW_GAP))
                .filter(layout -> layout.fits(room))
                .findFirst()
                .orElseGet(() -> new GridLayout(blocks, COMPACT_MOST, small, room, COMPACT_ROW_GAP));
    }

    /** @param above what stands above the first row */
    static GridLayout cards(Blocks blocks, PageGeometry page, double above) {
        double card = (page.height() - above) / CARDS_DOWN;
        double width = page.width() / ACROSS;
        BlockForm form = new BlockForm(Kind.CARD, width, card, width, card - CARD_WORDS, false, 14, 12, false, false);
        return new GridLayout(blocks, ACROSS * CARDS_DOWN, form, card, 0);
    }

    private boolean fits(double room) {
        double unbounded = Double.POSITIVE_INFINITY;
        return pages().size() == 1
                && pages().get(0).stream()
                                .mapToDouble(row -> ExerciseLayout.fitting(blocks, row, form, unbounded)
                                                .height()
                                        + rowGap)
                                .sum()
                        <= room + rowGap;
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
        return ExerciseLayout.fitting(blocks, row, form, most).form();
    }

    @Override
    public double rowGap() {
        return rowGap;
    }

    /** Cards are cut along one line. */
    @Override
    public double gutter() {
        return form.kind() == Kind.CARD ? 0 : PageGeometry.GUTTER;
    }
}
