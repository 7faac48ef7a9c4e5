package org.homestretch.handout.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
     * With steps if the pages that are needed then still have room; else with figures as large as fit; else with the dose beside
     * them.
     *
     * @param room height of the first page under its head; the others are planned alike
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
        return pages().stream().allMatch(page -> height(page) <= room);
    }

    private double height(List<PagePlan.Row> page) {
        return page.stream()
                .mapToDouble(row -> ExerciseLayout.height(blocks, row, form) + rowGap)
                .reduce(-rowGap, Double::sum);
    }

    /** As many rows on each page as on any other, or one more on the first ones. */
    @Override
    public List<List<PagePlan.Row>> pages() {
        int rows = ceiling(blocks.count(), ACROSS);
        int left = ceiling(blocks.count(), onPage);
        List<List<PagePlan.Row>> pages = new ArrayList<>();
        for (int row = 0; row < rows; left--) {
            int end = row + ceiling(rows - row, left);
            pages.add(IntStream.range(row, end).mapToObj(this::row).toList());
            row = end;
        }
        return pages;
    }

    private PagePlan.Row row(int number) {
        int first = number * ACROSS;
        return new PagePlan.Row(first, Math.min(ACROSS, blocks.count() - first));
    }

    private static int ceiling(int all, int each) {
        return (all + each - 1) / each;
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
