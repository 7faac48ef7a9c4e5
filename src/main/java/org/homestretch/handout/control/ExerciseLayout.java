package org.homestretch.handout.control;

import java.util.List;
import org.homestretch.handout.control.BlockForm.Kind;

/** How the exercises of a handout are dealt out to its pages, and the form each of them gets there. */
interface ExerciseLayout {

    /** In millimeters. */
    double SMALLEST_FIGURE = 20;

    /** A card has an edge that it must keep to. */
    double SMALLEST_ON_CARD = 12;

    double FIGURE_STEP = 2;

    /** The rows of each page. */
    List<List<PagePlan.Row>> pages();

    /** The form of the exercises of a row. */
    BlockForm form(PagePlan.Row row);

    /** That of one exercise of the row, if each may be larger or smaller than those beside it. */
    default BlockForm form(PagePlan.Row row, int exercise) {
        return form(row);
    }

    /**
     * The same exercises on the same pages, with figures as large as each page leaves room for; a layout whose figures have one
     * size stays as it is.
     *
     * @param below height that is left free on the last page
     */
    default ExerciseLayout filled(double below) {
        return this;
    }

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

    /**
     * What a row of exercises becomes.
     *
     * @param height of its highest block, in millimeters
     */
    record Fitted(BlockForm form, double height) {}

    /**
     * The row with figures so much smaller that no block is higher than that, or with the smallest that still show
     * something.
     */
    static Fitted fitting(Blocks blocks, PagePlan.Row row, BlockForm form, double most) {
        Fitted fitting = new Fitted(form, height(blocks, row, form));
        double smallest = form.kind() == Kind.CARD ? SMALLEST_ON_CARD : SMALLEST_FIGURE;
        while (fitting.form().figureHeight() > smallest && fitting.height() > most) {
            BlockForm smaller = fitting.form().withFigureHeight(fitting.form().figureHeight() - FIGURE_STEP);
            fitting = new Fitted(smaller, height(blocks, row, smaller));
        }
        return fitting;
    }

    /** Of the row in that form, in millimeters. */
    static double height(Blocks blocks, PagePlan.Row row, BlockForm form) {
        double highest = 0;
        for (int i = row.first(); i < row.first() + row.count(); i++) {
            highest = Math.max(highest, blocks.height(i, form));
        }
        return highest;
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
