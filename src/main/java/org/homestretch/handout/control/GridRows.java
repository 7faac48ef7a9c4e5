package org.homestretch.handout.control;

import java.util.ArrayList;
import java.util.List;

/**
 * Deals the rows of the diary grid out to tables that each fit on one page. The engine could repeat the head of a table that
 * it splits, but it then loses the order of the tagged cells.
 */
final class GridRows {

    /** What is left of the shorter of the papers under the instructions and a table's head, in millimeters. */
    private static final double PAGE = 165;

    private static final double LINE_OF_BOXES = 8;
    private static final int BOXES_IN_A_LINE = 2;
    private static final double LINE_OF_WORDS = 5.2;
    private static final double PADDING = 3;
    /** Counted with wide letters and the words of a quota, so that the estimate is never too low. */
    private static final int LETTERS_IN_A_LINE = 16;

    private GridRows() {}

    static List<List<DiaryGrid.Row>> onPages(DiaryGrid grid) {
        List<List<DiaryGrid.Row>> pages = new ArrayList<>();
        double left = 0;
        for (DiaryGrid.Row row : grid.rows()) {
            double height = height(row, grid.boxesADay(row));
            if (height > left) {
                pages.add(new ArrayList<>());
                left = PAGE;
            }
            pages.get(pages.size() - 1).add(row);
            left -= height;
        }
        return pages;
    }

    private static double height(DiaryGrid.Row row, int boxesADay) {
        double boxes = lines(boxesADay, BOXES_IN_A_LINE) * LINE_OF_BOXES;
        double words = lines(row.title().length(), LETTERS_IN_A_LINE) * LINE_OF_WORDS + PADDING;
        return Math.max(boxes, words);
    }

    private static int lines(int pieces, int inALine) {
        return (pieces + inALine - 1) / inALine;
    }
}
