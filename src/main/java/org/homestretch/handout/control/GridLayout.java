package org.homestretch.handout.control;

import java.util.ArrayList;
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
    /** For the title, the dose and the foot of a card, at least. */
    private static final double CARD_WORDS = 30;

    private static final double LARGEST_FIGURE = 60;
    /** Smaller ones would show less than one side does beside the dose. */
    private static final double SMALLEST_COMPACT = 15;

    private static final double STEP = 2.5;

    private final Blocks blocks;
    private final PageGeometry page;
    private final int onPage;
    private final BlockForm form;
    /** What stands above the first row. */
    private final double above;
    /** The height that an exercise must not exceed, because its place has an edge. */
    private final double most;

    private final double rowGap;

    private GridLayout(
            Blocks blocks, PageGeometry page, int onPage, BlockForm form, double above, double most, double rowGap) {
        this.blocks = blocks;
        this.page = page;
        this.onPage = onPage;
        this.form = form;
        this.above = above;
        this.most = most;
        this.rowGap = rowGap;
    }

    /**
     * With steps if there is room for them; else with figures as large as fit on all pages; else with the dose beside them.
     *
     * @param above what stands above the first row
     */
    static GridLayout compact(Blocks blocks, PageGeometry page, double above) {
        BlockForm full =
                new BlockForm(Kind.WITHOUT_PHASES, page.column(), 0, page.column(), 40, false, 13, 12, true, false);
        BlockForm small = new BlockForm(Kind.WITHOUT_PHASES, page.column(), 0, 32, 32, true, 13, 12, false, false);
        Stream<BlockForm> withoutSteps = DoubleStream.iterate(
                        LARGEST_FIGURE, height -> height >= SMALLEST_COMPACT, height -> height - STEP)
                .mapToObj(height -> withoutSteps(page, height));
        return Stream.concat(Stream.of(full), withoutSteps)
                .map(form -> compact(blocks, page, form, above))
                .filter(GridLayout::fits)
                .findFirst()
                .orElseGet(() -> compact(blocks, page, small, above));
    }

    private static GridLayout compact(Blocks blocks, PageGeometry page, BlockForm form, double above) {
        return new GridLayout(blocks, page, COMPACT_MOST, form, above, page.height() - above, COMPACT_ROW_GAP);
    }

    private static BlockForm withoutSteps(PageGeometry page, double figure) {
        return new BlockForm(Kind.WITHOUT_PHASES, page.column(), 0, page.column(), figure, false, 13, 12, false, false);
    }

    /** @param above what stands above the first row */
    static GridLayout cards(Blocks blocks, PageGeometry page, double above) {
        double card = (page.height() - above) / CARDS_DOWN;
        double width = page.width() / ACROSS;
        BlockForm form = new BlockForm(Kind.CARD, width, card, width, card - CARD_WORDS, false, 14, 12, false, false);
        return new GridLayout(blocks, page, ACROSS * CARDS_DOWN, form, above, card, 0);
    }

    private boolean fits() {
        double room = page.height() - above;
        for (List<PagePlan.Row> rows : pages()) {
            double height = -rowGap;
            for (PagePlan.Row row : rows) {
                height += ExerciseLayout.height(blocks, row, form) + rowGap;
            }
            if (height > room) {
                return false;
            }
            room = page.height();
        }
        return true;
    }

    /** All cards are of one size; with steps, the words have taken the room already. */
    @Override
    public ExerciseLayout filled(double below) {
        return form.kind() == Kind.CARD || form.steps()
                ? this
                : new FilledPages(this, blocks, this::larger, above, page.height(), below);
    }

    private BlockForm larger(BlockForm form) {
        if (form.beside()) {
            return withoutSteps(page, SMALLEST_COMPACT);
        }
        return form.figureHeight() >= LARGEST_FIGURE ? form : form.withFigureHeight(form.figureHeight() + STEP);
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

    /** A card is cut out, so that its figure need not be like that of its neighbor. */
    @Override
    public BlockForm form(PagePlan.Row row, int exercise) {
        return form(form.kind() == Kind.CARD ? new PagePlan.Row(exercise, 1) : row);
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
