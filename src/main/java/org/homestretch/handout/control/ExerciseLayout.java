package org.homestretch.handout.control;

import java.util.List;

/** How the exercises of a handout are dealt out to its pages, and the form each of them gets there. */
interface ExerciseLayout {

    /** In millimeters. */
    double SMALLEST_FIGURE = 20;

    double FIGURE_STEP = 2;

    /** The rows of each page. */
    List<List<PagePlan.Row>> pages();

    /** The form of the exercises of a row. */
    BlockForm form(PagePlan.Row row);

    /** Between two rows, in millimeters. */
    double rowGap();

    /** Between two exercises across, in millimeters. */
    double gutter();

    /** What a layout asks of the exercises. */
    interface Blocks {

        /** Of the exercise in that form, in millimeters. */
        double height(int exercise, BlockForm form);

        int count();

        boolean beginsPhase(int exercise);
    }

    /** The height of the highest block of a row, with the gap after it. */
    static double height(Blocks blocks, PagePlan.Row row, BlockForm form, double gap) {
        double highest = 0;
        for (int i = row.first(); i < row.first() + row.count(); i++) {
            highest = Math.max(highest, blocks.height(i, form));
        }
        return highest + gap;
    }

    /**
     * The form with figures so much smaller that no block of the row is higher than that, or with the smallest that still show
     * something.
     */
    static BlockForm fitting(Blocks blocks, PagePlan.Row row, BlockForm form, double most) {
        BlockForm fitting = form;
        while (fitting.figureHeight() > SMALLEST_FIGURE && height(blocks, row, fitting, 0) > most) {
            fitting = fitting.withFigureHeight(fitting.figureHeight() - FIGURE_STEP);
        }
        return fitting;
    }

    /** Whether a phase begins in the row, so that all of its blocks leave room for its name. */
    static boolean hasPhase(Blocks blocks, PagePlan.Row row) {
        for (int i = row.first(); i < row.first() + row.count(); i++) {
            if (blocks.beginsPhase(i)) {
                return true;
            }
        }
        return false;
    }
}
