package org.homestretch.handout.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    /** Smaller ones would show less than one side does beside the dose. */
    private static final double SMALLEST_COMPACT = 15;

    private static final double STEP = 2.5;

    private final Blocks blocks;
    private final PageGeometry page;
    private final int onPage;
    /** What stands above the first row, and the height that an exercise must not exceed because its place has an edge. */
    private final double above;

    private final double most;
    private final double rowGap;
    /** By the number of their row. */
    private final BlockForm[] forms;

    private GridLayout(Blocks blocks, PageGeometry page, int onPage, double above, double most, double rowGap) {
        this.blocks = blocks;
        this.page = page;
        this.onPage = onPage;
        this.above = above;
        this.most = most;
        this.rowGap = rowGap;
        this.forms = new BlockForm[ceiling(blocks.count(), ACROSS)];
    }

    /**
     * With steps if there is room for them; else with figures as large as fit on all pages; else with the dose beside them.
     *
     * @param above what stands above the first row
     */
    static GridLayout compact(Blocks blocks, PageGeometry page, double above) {
        GridLayout layout = new GridLayout(blocks, page, COMPACT_MOST, above, page.height() - above, COMPACT_ROW_GAP);
        BlockForm full =
                new BlockForm(Kind.WITHOUT_PHASES, page.column(), 0, page.column(), 40, false, 13, 12, true, false);
        BlockForm small = new BlockForm(Kind.WITHOUT_PHASES, page.column(), 0, 32, 32, true, 13, 12, false, false);
        BlockForm form = Stream.concat(Stream.of(full), withoutSteps(page))
                .filter(layout::fits)
                .findFirst()
                .orElse(small);
        Arrays.fill(layout.forms, form);
        return layout;
    }

    /** The one with the largest figure first. */
    private static Stream<BlockForm> withoutSteps(PageGeometry page) {
        BlockForm largest = new BlockForm(
                Kind.WITHOUT_PHASES, page.column(), 0, page.column(), LARGEST_FIGURE, false, 13, 12, false, false);
        return DoubleStream.iterate(LARGEST_FIGURE, height -> height >= SMALLEST_COMPACT, height -> height - STEP)
                .mapToObj(largest::withFigureHeight);
    }

    static GridLayout cards(Blocks blocks, PageGeometry page, double above) {
        double card = (page.height() - above) / CARDS_DOWN;
        double width = page.width() / ACROSS;
        GridLayout layout = new GridLayout(blocks, page, ACROSS * CARDS_DOWN, above, card, 0);
        Arrays.fill(
                layout.forms,
                new BlockForm(Kind.CARD, width, card, width, card - CARD_WORDS, false, 14, 12, false, false));
        return layout;
    }

    private boolean fits(BlockForm form) {
        List<List<PagePlan.Row>> pages = pages();
        return IntStream.range(0, pages.size()).allMatch(number -> height(pages.get(number), form) <= room(number));
    }

    private double room(int page) {
        return page == 0 ? this.page.height() - above : this.page.height();
    }

    private double height(List<PagePlan.Row> page, BlockForm form) {
        return page.stream()
                .mapToDouble(row -> ExerciseLayout.height(blocks, row, form) + rowGap)
                .reduce(-rowGap, Double::sum);
    }

    /** All cards are of one size; with steps, the words have taken the room already. */
    @Override
    public ExerciseLayout filled(double below) {
        if (forms[0].kind() == Kind.CARD || forms[0].steps()) {
            return this;
        }
        GridLayout filled = new GridLayout(blocks, page, onPage, above, most, rowGap);
        List<List<PagePlan.Row>> pages = pages();
        for (int number = 0; number < pages.size(); number++) {
            List<PagePlan.Row> rows = pages.get(number);
            double left = number == pages.size() - 1 ? room(number) - below : room(number);
            BlockForm form = withoutSteps(page)
                    .filter(larger -> height(rows, larger) <= left)
                    .findFirst()
                    .orElse(forms[0]);
            rows.forEach(row -> filled.forms[row.first() / ACROSS] = form);
        }
        return filled;
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
        return ExerciseLayout.fitting(blocks, row, forms[row.first() / ACROSS], most)
                .form();
    }

    @Override
    public double rowGap() {
        return rowGap;
    }

    /** Cards are cut along one line. */
    @Override
    public double gutter() {
        return forms[0].kind() == Kind.CARD ? 0 : PageGeometry.GUTTER;
    }
}
