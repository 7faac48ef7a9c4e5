package org.homestretch.handout.control;

import java.util.List;
import org.homestretch.handout.control.BlockForm.Kind;

/** As many rows on a page as fit: the standard layout with two exercises across, large print and the therapist's copy. */
final class FlowingLayout implements ExerciseLayout {

    /** In millimeters. */
    private static final double LARGE_STEP = 10;

    private static final double STEP = 5;
    private static final double LARGEST_FIGURE = 96;

    private static final double FIGURE_GROWTH = 40;
    private static final double FIGURE_SHRINKAGE = 20;
    private static final double ROW_GAP = 6;
    private static final double SMALL_ROW_GAP = 3;
    private static final int OVERFULL = 9;
    private static final int MOST_ACROSS = 2;

    private final Blocks blocks;
    private final BlockForm across;
    private final BlockForm single;
    private final double room;
    private final double rowGap;
    /** By first exercise and number of exercises: a plan asks for the same rows again and again. */
    private final Fitted[][] known;

    private final List<List<PagePlan.Row>> pages;
    private final int badness;

    /**
     * @param across the form of two exercises beside each other, or null if every exercise has its own row
     * @param single the form of an exercise that has a row of its own
     * @param above what stands above the first row
     * @param room height of a page; the gap after its last row may stand in the margin
     */
    private FlowingLayout(Blocks blocks, BlockForm across, BlockForm single, double above, double room, double rowGap) {
        this.blocks = blocks;
        this.across = across;
        this.single = single;
        this.room = room;
        this.rowGap = rowGap;
        this.known = new Fitted[blocks.count()][MOST_ACROSS + 1];
        int most = across == null ? 1 : MOST_ACROSS;
        this.pages = new PagePlan(
                        most,
                        room - above + rowGap,
                        room + rowGap,
                        (first, count) -> height(new PagePlan.Row(first, count)))
                .pages(blocks.count());
        this.badness = pages.stream().mapToInt(this::badness).sum();
    }

    static FlowingLayout standard(Blocks blocks, PageGeometry page) {
        BlockForm across =
                new BlockForm(Kind.IN_PHASE, page.column(), 0, page.column(), 56, false, 14, 13, true, false);
        BlockForm single = new BlockForm(Kind.IN_PHASE, page.width(), 0, 80, 62, true, 14, 13, true, false);
        return withLargestFigures(blocks, across, single, page.height());
    }

    /** Letters of 18 points and more for weak eyes. */
    static FlowingLayout largePrint(Blocks blocks, PageGeometry page) {
        BlockForm single = new BlockForm(Kind.IN_PHASE, page.width(), 0, page.width(), 60, false, 24, 20, true, false);
        return withLargestFigures(blocks, null, single, page.height());
    }

    /** @param above what stands above the first row */
    static FlowingLayout therapistCopy(Blocks blocks, PageGeometry page, double above) {
        BlockForm single = new BlockForm(Kind.PLAIN, page.width(), 0, 66, 22, true, 12, 12, false, false);
        return new FlowingLayout(blocks, null, single, above, page.height(), SMALL_ROW_GAP);
    }

    /** The largest figures with which the exercises need the fewest pages and none stands alone on one. */
    private static FlowingLayout withLargestFigures(Blocks blocks, BlockForm across, BlockForm single, double room) {
        FlowingLayout smallest = withFiguresHigherBy(-FIGURE_SHRINKAGE, blocks, across, single, room);
        FlowingLayout best = smallest;
        for (double growth = FIGURE_GROWTH; growth > -FIGURE_SHRINKAGE; growth -= LARGE_STEP) {
            FlowingLayout larger = withFiguresHigherBy(growth, blocks, across, single, room);
            if (larger.badness == smallest.pages.size()) {
                return larger;
            }
            boolean isBetter = larger.badness < best.badness || larger.badness == best.badness && best == smallest;
            best = isBetter ? larger : best;
        }
        return best;
    }

    /** One for the page, one more if an exercise is alone on it, and many if it is too full. */
    private int badness(List<PagePlan.Row> page) {
        boolean alone = page.size() == 1 && page.get(0).count() == 1 && blocks.count() > 1;
        boolean overfull = page.stream().mapToDouble(this::height).sum() > room + rowGap;
        return 1 + (alone ? 1 : 0) + (overfull ? OVERFULL : 0);
    }

    private static FlowingLayout withFiguresHigherBy(
            double growth, Blocks blocks, BlockForm across, BlockForm single, double room) {
        BlockForm higher = across == null ? null : across.withFigureHeight(across.figureHeight() + growth);
        BlockForm alone = single.beside() ? single : single.withFigureHeight(single.figureHeight() + growth);
        return new FlowingLayout(blocks, higher, alone, 0, room, ROW_GAP);
    }

    private double height(PagePlan.Row row) {
        return fitted(row).height() + rowGap;
    }

    @Override
    public List<List<PagePlan.Row>> pages() {
        return pages;
    }

    @Override
    public BlockForm form(PagePlan.Row row) {
        return fitted(row).form();
    }

    /** A therapist's own copy needs no larger figures. */
    @Override
    public ExerciseLayout filled(double below) {
        return single.kind() == Kind.PLAIN
                ? this
                : new FilledPages(this, blocks, FlowingLayout::larger, 0, room, below);
    }

    static BlockForm larger(BlockForm form) {
        double height = form.figureHeight();
        return height >= LARGEST_FIGURE ? form : form.withFigureHeight(Math.min(LARGEST_FIGURE, height + STEP));
    }

    private Fitted fitted(PagePlan.Row row) {
        Fitted fitted = known[row.first()][row.count()];
        if (fitted == null) {
            BlockForm form = row.count() > 1 ? across : single;
            boolean phase = form.kind() == Kind.IN_PHASE && ExerciseLayout.hasPhase(blocks, row);
            fitted = ExerciseLayout.fitting(blocks, row, form.withPhase(phase), room);
            known[row.first()][row.count()] = fitted;
        }
        return fitted;
    }

    @Override
    public double rowGap() {
        return rowGap;
    }

    @Override
    public double gutter() {
        return PageGeometry.GUTTER;
    }
}
