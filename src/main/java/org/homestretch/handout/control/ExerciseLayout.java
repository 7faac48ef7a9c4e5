package org.homestretch.handout.control;

import java.util.List;
import java.util.function.IntFunction;

/** How the exercises of a handout are dealt out to its pages, and the form each of them gets there. */
interface ExerciseLayout {

    /** Between two rows, in millimeters. */
    double ROW_GAP = 6;

    /** Style class of the exercise pages. */
    String name();

    /** The rows of each page. */
    List<List<PagePlan.Row>> pages();

    /** The form of the exercise at that place of a row. */
    BlockForm form(PagePlan.Row row);

    /** Makes the block of an exercise in a form. */
    interface Blocks {
        ExerciseBlock block(int exercise, BlockForm form);

        int count();

        boolean beginsPhase(int exercise);
    }

    /** The height of the highest block of a row. */
    static double height(Blocks blocks, PagePlan.Row row, IntFunction<BlockForm> form) {
        double highest = 0;
        for (int i = row.first(); i < row.first() + row.count(); i++) {
            highest = Math.max(highest, blocks.block(i, form.apply(i)).height());
        }
        return highest + ROW_GAP;
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
