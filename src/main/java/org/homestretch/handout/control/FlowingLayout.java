package org.homestretch.handout.control;

import java.util.List;

/** As many rows on a page as fit: the standard layout with two exercises across, large print and the therapist's copy. */
final class FlowingLayout implements ExerciseLayout {

    /** In millimeters. */
    private static final double FIGURE_STEP = 10;

    private static final double FIGURE_GROWTH = 40;
    private static final double FIGURE_SHRINKAGE = 20;
    private static final int OVERFULL = 9;

    /** What stands above the first exercise of the therapist's copy. */
    private static final double THERAPIST_HEAD = 34;

    private final String name;
    private final Blocks blocks;
    private final BlockForm across;
    private final BlockForm single;
    private final double room;

    /**
     * @param across the form of two exercises beside each other, or null if every exercise has its own row
     * @param single the form of an exercise that has a row of its own
     * @param room height of a page
     */
    private FlowingLayout(String name, Blocks blocks, BlockForm across, BlockForm single, double room) {
        this.name = name;
        this.blocks = blocks;
        this.across = across;
        this.single = single;
        this.room = room;
    }

    static FlowingLayout standard(Blocks blocks, PageGeometry page) {
        BlockForm across = new BlockForm("column", page.column(), page.column(), 56, false, 12, 14, 13, true, false);
        BlockForm single = new BlockForm("row-wide", page.width(), 80, 62, true, 12, 14, 13, true, false);
        return new FlowingLayout("standard", blocks, across, single, page.height()).withLargestFigures();
    }

    /** Letters of 18 points and more for weak eyes. */
    static FlowingLayout largePrint(Blocks blocks, PageGeometry page) {
        BlockForm single = new BlockForm("row-wide", page.width(), page.width(), 60, false, 18, 24, 20, true, false);
        return new FlowingLayout("large", blocks, null, single, page.height()).withLargestFigures();
    }

    static FlowingLayout therapistCopy(Blocks blocks, PageGeometry page) {
        BlockForm single = new BlockForm("row-wide", page.width(), 44, 30, true, 12, 12, 12, false, false);
        return new FlowingLayout("therapist", blocks, null, single, page.height() - THERAPIST_HEAD);
    }

    /** The largest figures with which the exercises need the fewest pages and none stands alone on one. */
    private FlowingLayout withLargestFigures() {
        FlowingLayout best = withFiguresHigherBy(FIGURE_GROWTH);
        for (double growth = FIGURE_GROWTH - FIGURE_STEP; growth >= -FIGURE_SHRINKAGE; growth -= FIGURE_STEP) {
            FlowingLayout smaller = withFiguresHigherBy(growth);
            if (smaller.badness() < best.badness()) {
                best = smaller;
            }
        }
        return best;
    }

    /** Pages, those with a single exercise twice, and those that are too full ten times. */
    private int badness() {
        return pages().stream().mapToInt(this::badness).sum();
    }

    private int badness(List<PagePlan.Row> page) {
        boolean alone = page.size() == 1 && page.get(0).count() == 1 && blocks.count() > 1;
        boolean overfull = page.stream().mapToDouble(this::height).sum() > room;
        return 1 + (alone ? 1 : 0) + (overfull ? OVERFULL : 0);
    }

    private FlowingLayout withFiguresHigherBy(double growth) {
        BlockForm higher =
                across == null ? null : across.withFigure(across.figureWidth(), across.figureHeight() + growth);
        BlockForm alone =
                single.beside() ? single : single.withFigure(single.figureWidth(), single.figureHeight() + growth);
        return new FlowingLayout(name, blocks, higher, alone, room);
    }

    private double height(PagePlan.Row row) {
        return ExerciseLayout.height(blocks, row, exercise -> form(row));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<List<PagePlan.Row>> pages() {
        return new PagePlan(across == null ? 1 : 2, room, (first, count) -> height(new PagePlan.Row(first, count)))
                .pages(blocks.count());
    }

    @Override
    public BlockForm form(PagePlan.Row row) {
        BlockForm form = row.count() > 1 ? across : single;
        return form.withPhase(ExerciseLayout.hasPhase(blocks, row));
    }
}
