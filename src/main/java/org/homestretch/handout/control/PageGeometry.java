package org.homestretch.handout.control;

import org.homestretch.handout.entity.Layout;
import org.homestretch.handout.entity.Paper;
import org.homestretch.handout.entity.PrintOptions;

/**
 * What a sheet of paper leaves for words and figures, in millimeters. The margins are wider than the edge that any office
 * printer leaves blank, and leave white around the page codes in the corners (H-31).
 *
 * @param width between the margins, as the height is
 * @param foot margin below, which holds the foot of the page
 */
record PageGeometry(Paper paper, double width, double height, double foot) {

    static final double SIDE_MARGIN = 17;
    static final double TOP_MARGIN = 17;
    private static final double FOOT_MARGIN = 19;
    /** For two lines of large letters. */
    private static final double LARGE_FOOT_MARGIN = 26;

    /** Between two exercises across. */
    static final double GUTTER = 8;

    static PageGeometry of(PrintOptions options) {
        Paper paper = options.paper();
        double foot = options.layout() == Layout.LARGE_PRINT ? LARGE_FOOT_MARGIN : FOOT_MARGIN;
        return new PageGeometry(paper, paper.width() - 2 * SIDE_MARGIN, paper.height() - TOP_MARGIN - foot, foot);
    }

    /** Half of the width, less the gutter. */
    double column() {
        return (width - GUTTER) / 2;
    }
}
